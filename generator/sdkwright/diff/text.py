"""A difference for people: in a terminal, and as an entry of a changelog.

```
Breaking (2)
  pets.list(limit) must be given now
      v2.yaml:12:11, was v1.yaml:11:11
```
"""

from __future__ import annotations

from collections.abc import Iterator

from sdkwright.diff.bump import MAJOR, MINOR, PATCH
from sdkwright.diff.change import Change, Effect, Section
from sdkwright.diff.difference import Difference

_TITLES = {
    Effect.BREAKING: "Breaking",
    Effect.ADDITIVE: "Additive",
    Effect.WIRE: "On the wire alone",
    Effect.NONE: "Without effect on callers",
}
_REASONS = {MAJOR: "something breaks", MINOR: "something is new or deprecated", PATCH: "callers need not care"}
_MOST = 4
"""How many subjects of one change are named."""


def as_text(found: Difference) -> str:
    """All changes, what breaks first, and the version that follows."""
    lines = [line for effect in Effect for line in _group(found, effect)]
    return "\n".join([*lines, *_closing(found)])


def _group(found: Difference, effect: Effect) -> Iterator[str]:
    changes = found.of(effect)
    if changes:
        yield f"{_TITLES[effect]} ({len(changes)})"
    for change in changes:
        yield f"  {_said(change)}"
        yield f"      {_places(found, change)}"
    if changes:
        yield ""


def _said(change: Change) -> str:
    first, *others = change.subjects
    more = [*others[:_MOST], *([f"{len(others) - _MOST} more"] if len(others) > _MOST else [])]
    return f"{first} {change.text}" + (f" (also {', '.join(more)})" if more else "")


def _places(found: Difference, change: Change) -> str:
    old, new = found.old.place(change.old), found.new.place(change.new)
    if new is None:
        return f"was {old}"
    return new if old is None else f"{new}, was {old}"


def _closing(found: Difference) -> Iterator[str]:
    if not found.changes:
        yield f"{found.old.label} and {found.new.label}: the same to all callers of {found.new.package}"
        return
    counts = [f"{len(changes)} {effect_word(effect)}" for effect in Effect if (changes := found.of(effect))]
    yield f"{found.old.label} -> {found.new.label}: {', '.join(counts)}"
    is_sent = found.bump == PATCH and bool(found.of(Effect.WIRE))
    reason = "what is sent changes, and no code does" if is_sent else _REASONS[found.bump]
    if found.version is None:
        yield f"a {found.bump} version follows {found.old.version}, since {reason}"
    else:
        has = "has" if found.is_enough else "still says"
        moved = f"version {found.old.version} -> {found.version}, since {reason}"
        yield f"{moved} (the new side {has} {found.new.version})"


def effect_word(effect: Effect) -> str:
    """How many of an effect are counted: `3 breaking`."""
    return {Effect.NONE: "without effect", Effect.WIRE: "on the wire alone"}.get(effect, effect.value)


def as_changelog(found: Difference) -> str:
    """An entry for the version that follows, in the form of Keep a Changelog 1.1.0; what breaks says so."""
    lines = [f"## {found.version or 'Unreleased'}"]
    for section in Section:
        changes = [change for change in found.changes if change.section is section]
        if changes:
            lines += ["", f"### {section.value}", "", *map(_entry, changes)]
    if not found.changes:
        lines += ["", "Nothing that callers notice."]
    return "\n".join(lines)


def _entry(change: Change) -> str:
    subjects = ", ".join(map(_code, change.subjects))
    breaks = "**Breaking:** " if change.effect is Effect.BREAKING else ""
    return f"- {breaks}{subjects} {' '.join(change.text.split())}."


def _code(subject: str) -> str:
    """A subject as code in Markdown (CommonMark 0.31, 6.1); words of ours before it are none."""
    plain = " ".join(subject.split())
    return f"`` {plain} ``" if "`" in plain else f"`{plain}`"
