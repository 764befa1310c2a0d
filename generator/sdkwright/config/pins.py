"""The names that sdk.toml gives, by what they name.

```toml
[names.types]
Foo = "Bar"                                              # a component's key, or the place of any schema:
"#/components/schemas/Foo/properties/state" = "Mood"
[names.resources]
"apps.job_invocations" = "apps.jobs"
[names.methods]
"POST /v2/apps/{id}/cancel" = "apps.stop"
[names.arguments."POST /v2/apps/{id}/cancel"]
id = "app"                                               # "path.id" where the body has one, too
[names.fields.Foo]
"@id" = "iri"
[names.members.Status]
"+1" = "PLUS_ONE"
```
A pin changes what it names and nothing else: what was derived from the old name stays as it is. A schema is named by
its key or by its place; a type may also stand in `[names]` itself, by its place. What a language makes of a name, and
which it refuses, is told where it settles names (`plan.names`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field

from sdkwright.naming.characters import is_identifier, normal
from sdkwright.report import Mark

FLAT, NESTED = ("types", "methods", "resources"), ("arguments", "fields", "members")
"""The tables below [names]: those that map a thing to its name, and those that have a table for each thing first."""
DOTTED = ("methods", "resources")
"""Those whose names have parts, with dots between."""


@dataclass(frozen=True, slots=True)
class Pin:
    """One name, and the line of sdk.toml that gives it."""

    name: str
    at: Mark


@dataclass(frozen=True, slots=True)
class Pins:
    """All pins: by kind, by the thing that holds the named one (empty where nothing does), by what is named."""

    by_kind: Mapping[str, Mapping[str, Mapping[str, Pin]]] = field(default_factory=dict)

    def of(self, kind: str, holder: str = "") -> Mapping[str, Pin]:
        """The pins of one scope."""
        return self.by_kind.get(kind, {}).get(holder, {})

    def __contains__(self, place: object) -> bool:
        """Whether a type is pinned, by its place."""
        return place in self.of("types")

    def __iter__(self) -> Iterator[tuple[str, str, str, Pin]]:
        for kind, holders in self.by_kind.items():
            for holder, pins in holders.items():
                yield from ((kind, holder, key, pin) for key, pin in pins.items())


NO_PINS = Pins()
Way = tuple[str, ...]
"""The keys that lead to one, from the top of sdk.toml."""
Wrong = Callable[[Way, str], None]
"""Reports what is wrong with a key of sdk.toml."""
Lines = Callable[[Way], Mark]
"""Says where a key stands."""
_NAMES = "names"


def read_pins(table: Mapping[str, object], wrong: Wrong, mark: Lines) -> Pins:
    """The table [names]; each thing that is wrong with it is reported at its line."""
    places = {key: name for key, name in table.items() if key.startswith("#/")}
    read = {"types": {"": _pins((_NAMES,), places, wrong, mark)}}
    for kind, body in table.items():
        if kind in places:
            continue
        if kind not in FLAT + NESTED:
            known = ", ".join(f"[names.{kind}]" for kind in FLAT + NESTED)
            wrong(
                (_NAMES, kind),
                f'names: {kind!r} is none of {known}, nor a place, as in "#/components/schemas/Foo" = "Bar"',
            )
        elif not isinstance(body, dict):
            wrong((_NAMES, kind), f"names.{kind} must be a table")
        elif kind in FLAT:
            read[kind] = {"": read.get(kind, {}).get("", {}) | _pins((_NAMES, kind), body, wrong, mark)}
        else:
            read[kind] = _nested(kind, body, wrong, mark)
    return Pins(read)


def _nested(kind: str, body: Mapping[str, object], wrong: Wrong, mark: Lines) -> dict[str, dict[str, Pin]]:
    for holder, pins in body.items():
        if not isinstance(pins, dict):
            wrong((_NAMES, kind, holder), f'names.{kind}: write [names.{kind}."{holder}"] above a line for each name')
    tables = {holder: pins for holder, pins in body.items() if isinstance(pins, dict)}
    return {holder: _pins((_NAMES, kind, holder), pins, wrong, mark) for holder, pins in tables.items()}


def _pins(table: Way, body: Mapping[str, object], wrong: Wrong, mark: Lines) -> dict[str, Pin]:
    pins, kind = {}, table[1] if len(table) > 1 else "types"
    for key, name in body.items():
        parts = name.split(".") if isinstance(name, str) and kind in DOTTED else [name]
        flaws = [flaw_of_name(part) for part in parts]
        if isinstance(name, str) and not any(flaws):
            pins[key] = Pin(name, mark((*table, key)))
        else:
            wrong((*table, key), f"names.{kind}: {name!r} is no name: {next(filter(None, flaws))}")
    return pins


def flaw_of_name(name: object) -> str | None:
    """Why nothing can be called so, in any language; None if something can.

    Programs read a name in its NFKC form, so only a name that has this form is printed as it is read.
    """
    if not isinstance(name, str) or not is_identifier(name):
        return "a name has letters, digits and underscores, and no digit in front"
    if normal(name) != name:
        return f"it is read as {normal(name)!r}: write that"
    return None
