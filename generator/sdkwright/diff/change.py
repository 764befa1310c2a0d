"""One change of a public API, and what it means to a caller.

```
BREAKING   code that was written for the old SDK may not check, or not work, with the new one
ADDITIVE   code that is written for the new SDK may not check, or not work, with the old one
WIRE       neither, but the old SDK and a server of the new description do not understand each other
NONE       neither: worth a line for a reader
```
A change that is both is breaking. So old and new, the other way round, turn what is only additive into what breaks.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import Enum
from typing import Protocol

from sdkwright.report import Pointer


class Effect(Enum):
    """What a change does to callers, the worst first."""

    BREAKING = "breaking"
    ADDITIVE = "additive"
    WIRE = "wire"
    NONE = "none"


class Section(Enum):
    """Where a changelog has a change (Keep a Changelog 1.1.0), in its order."""

    ADDED = "Added"
    CHANGED = "Changed"
    DEPRECATED = "Deprecated"
    REMOVED = "Removed"


@dataclass(frozen=True, slots=True)
class Change:
    """What has changed, and what it does.

    `code` is a kebab-case word; `subjects` are what callers write, all of which the one change of the description
    has reached; `text` goes on from there (`is gone`). `old` and `new` are its places in the two descriptions, None
    where there is nothing.
    """

    code: str
    effect: Effect
    subjects: tuple[str, ...]
    text: str
    old: Pointer | None
    new: Pointer | None
    section: Section = Section.CHANGED


class Deprecatable(Protocol):
    """What a description can call deprecated."""

    @property
    def at(self) -> Pointer:
        """Its place."""

    @property
    def deprecated(self) -> bool:
        """Whether it is."""


def effect_of(*, breaks: bool, adds: bool) -> Effect:
    """The effect of a change that breaks code for the old SDK, and lets new code be written."""
    return Effect.BREAKING if breaks else Effect.ADDITIVE if adds else Effect.NONE


def joined(changes: Iterable[Change]) -> tuple[Change, ...]:
    """The changes, those with one cause as one; those that break first, each in the order in which they were found."""
    found: dict[tuple[Effect, str, Pointer | None, Pointer | None], Change] = {}
    for change in changes:
        cause = (change.effect, change.text, change.old, change.new)
        known = found.get(cause)
        found[cause] = change if known is None else _with(known, change.subjects)
    order = list(Effect)
    return tuple(sorted(found.values(), key=lambda change: order.index(change.effect)))


def _with(change: Change, subjects: Sequence[str]) -> Change:
    return replace(change, subjects=tuple(dict.fromkeys((*change.subjects, *subjects))))


def deprecation(kind: str, subject: str, old: Deprecatable, new: Deprecatable) -> Iterator[Change]:
    """What is said of something that is deprecated now, or is not any more: it does what it did."""
    if old.deprecated == new.deprecated:
        return
    code, text, section = f"{kind}-deprecated", "is deprecated now", Section.DEPRECATED
    if old.deprecated:
        code, text, section = f"{kind}-not-deprecated", "is not deprecated any more", Section.CHANGED
    yield Change(code, Effect.NONE, (subject,), text, old.at, new.at, section)
