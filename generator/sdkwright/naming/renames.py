"""What things would be called today, beside what they are called since an SDK was first made: `sdkwright names`.

The lock keeps the names of an SDK that exists, also where the rules by which they are found have become better.
`sdkwright names` shows the difference, and `--migrate` takes it over, as a table for the changelog. It knows no Python.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from sdkwright.plan.names.known_names import SettledNames
from sdkwright.text import Json

_CALLS = "calls"
_KINDS = {
    _CALLS: "method",
    "types": "type",
    "typed_dicts": "typed dict",
    "arguments": "argument",
    "fields": "field",
    "members": "member",
    "classes": "class of a resource",
    "credentials": "argument of the client",
    "options": "argument of the client",
    "sdk": "SDK",
}
"""The kinds of names that a user writes, as a lock has them and as readers are told."""
_MAY_GO = ("types", "typed_dicts")
"""What is made only as long as something leads to it, or the lock knows it."""


@dataclass(frozen=True, slots=True)
class Rename:
    """One name: of what kind of thing, which one, in the words of the description, and what it was and would be.

    `now` is empty where the thing would not be made.
    """

    kind: str
    what: str
    before: str
    now: str


def renames(before: SettledNames, now: SettledNames) -> tuple[Rename, ...]:
    """What has another name now, or none, in the order of the kinds and of the description."""
    return tuple(rename for kind in _KINDS for rename in _of(kind, _all(before, kind), _all(now, kind)))


def _all(names: SettledNames, kind: str) -> Json:
    """The names of one kind, those that a lock keeps and all others."""
    kept, plain = names.kept.get(kind), names.plain.get(kind, {})
    if not isinstance(kept, dict) or not plain:
        return kept or {holder: dict(held) for holder, held in plain.items()}
    inside = {holder: held for holder, held in kept.items() if isinstance(held, dict)}
    return {**kept, **{holder: {**held, **inside.get(holder, {})} for holder, held in plain.items()}}


def _of(kind: str, before: Json, now: Json, holder: str = "") -> Iterator[Rename]:
    if not isinstance(before, dict) or not isinstance(now, dict):
        return
    for key, name in now.items():
        old, what = before.get(key), f"{holder}: {key}" if holder else key
        if isinstance(name, dict):
            yield from _of(kind, old, name, what)
        elif isinstance(name, str) and isinstance(old, str) and old != name:
            yield Rename(_KINDS[kind], what, _shown(kind, old), _shown(kind, name))
    gone = before.keys() - now.keys() if kind in _MAY_GO else ()
    left = {name for name in now.values() if isinstance(name, str)} if gone else set()
    for key, old in before.items():
        if key in gone and isinstance(old, str) and old not in left:
            yield Rename(_KINDS[kind], key, _shown(kind, old), "")


def _shown(kind: str, name: str) -> str:
    return f"client.{name}" if kind == _CALLS else name


def table(found: tuple[Rename, ...]) -> str:
    """The names as a table in Markdown: what to write instead of what."""
    rows = (
        f"| {_cell(r.before)} | {_cell(r.now) if r.now else 'not made'} | {r.kind}: {_cell(r.what)} |" for r in found
    )
    return "\n".join(("| before | now | of |", "| --- | --- | --- |", *rows))


def _cell(text: str) -> str:
    """Text as code in a cell of a table (GitHub Flavored Markdown, 4.10): a bar would end it."""
    plain = " ".join(text.split()).replace("|", "\\|")
    if not plain:
        return "not made"
    return f"`` {plain} ``" if "`" in plain else f"`{plain}`"
