"""`x-stainless-naming` in a description, or in what transforms put there -> names of fields, arguments and types.

```yaml
x-stainless-naming: {python: {property_name: disabled_at_, type_name: Account}}
```
It stands beside a property, a parameter (or its schema), or a schema.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from sdkwright.report import Pointer
from sdkwright.text import Json

_KEYWORD = "x-stainless-naming"
_METHODS = frozenset("get put post delete options head patch trace query".split())
_LONGEST = 64
"""How deep names are looked for: a description nests by references, not by depth."""


@dataclass(slots=True)
class Namings:
    """The tables below `[names]`."""

    types: dict[str, Json] = field(default_factory=dict)
    fields: dict[str, Json] = field(default_factory=dict)
    arguments: dict[str, Json] = field(default_factory=dict)


def namings_of(value: Json) -> Namings:
    """All that a description says; of a parameter that operations share by reference nothing is known here."""
    found = Namings()
    for way, pin in _names_for_python(value, ()):
        name, kind = pin.get("property_name") or pin.get("method_argument"), pin.get("type_name")
        if isinstance(kind, str):
            found.types[_named(way)] = kind
        if not isinstance(name, str):
            continue
        if (parameter := _parameter(value, way)) is not None:
            operation, wire = parameter
            _entry(found.arguments, operation)[wire] = name
        elif len(way) > 1 and way[-2] == "properties":
            _entry(found.fields, _named(way[:-2]))[way[-1]] = name
    return found


def _names_for_python(value: Json, way: tuple[str, ...]) -> Iterator[tuple[tuple[str, ...], dict[str, Json]]]:
    """The places that say a name for Python, and what they say."""
    if len(way) > _LONGEST:
        return
    if isinstance(value, dict):
        naming = value.get(_KEYWORD)
        python = naming.get("python") if isinstance(naming, dict) else None
        if isinstance(python, dict):
            yield way, python
        for key, inner in value.items():
            yield from _names_for_python(inner, (*way, str(key)))
    elif isinstance(value, list):
        for index, inner in enumerate(value):
            yield from _names_for_python(inner, (*way, str(index)))


def _named(way: tuple[str, ...]) -> str:
    """How sdk.toml speaks of a schema: by the key of a component, or by its place."""
    is_component = len(way) == 3 and way[:2] == ("components", "schemas")
    return way[2] if is_component else str(Pointer("", way))


def _parameter(value: Json, way: tuple[str, ...]) -> tuple[str, str] | None:
    """The operation and the name of a parameter of its own, where a place is one, or the schema of one."""
    if len(way) not in (5, 6) or way[0] != "paths" or way[2] not in _METHODS or way[3] != "parameters":
        return None
    parameter = value
    for key in way[:5]:
        parameter = parameter[key] if isinstance(parameter, dict) else _item(parameter, key)
    name = parameter.get("name") if isinstance(parameter, dict) else None
    return (f"{way[2].upper()} {way[1]}", name) if isinstance(name, str) else None


def _item(value: Json, key: str) -> Json:
    return (
        next((each for index, each in enumerate(value) if str(index) == key), None) if isinstance(value, list) else None
    )


def _entry(table: dict[str, Json], key: str) -> dict[str, Json]:
    found = table.setdefault(key, {})
    assert isinstance(found, dict), "made here"
    return found
