"""Facts -> JSON, for programs that are no templates: what has a slug is written once, and named by it elsewhere."""

from __future__ import annotations

import types
from collections.abc import Iterator, Mapping
from typing import Any, Union, get_args, get_origin

from sdkwright.context import FACTS, VERSION, common_of, each_of
from sdkwright.context.api import Api
from sdkwright.context.arguments import Argument
from sdkwright.context.listing import attributes
from sdkwright.context.values import Value
from sdkwright.json_pieces import Parts, whole
from sdkwright.text import Code, Json, Text

_HOMES: Mapping[str, str] = {
    "Operation": "operations",
    "Resource": "resources",
    "Tag": "tags",
    "Scheme": "schemes",
    "Event": "events",
    "Type": "types",
}
"""What has a slug, and the attribute of the API where it is written in full."""
_PARENTS = frozenset({("Field", "owner"), ("Argument", "operation"), ("Response", "operation")})
"""What leads back to where a thing is written."""
_NAMED = frozenset({("RequestPair", "argument"), ("RequestHeader", "argument")})
"""What is named by its name and its location alone, since its operation has it in full."""


def as_json(api: Api) -> dict[str, Json]:
    """All facts of an API; what is empty is left out, but for flags."""
    return whole(parts_of(api))


def parts_of(api: Api) -> Parts:
    """The same, whose longest lists are made as they are read: their text is many times as long as a description."""
    parts: dict[str, Json | Iterator[Json]] = {"context": VERSION, "is": Api.__name__}
    for name in attributes(Api):
        value = getattr(api, name)
        if name in _HOMES.values():
            parts |= {name: (_value(each, is_whole=True) for each in value)} if value else {}
        elif (written := _value(value, is_whole=False)) is not None and written != "" and written != []:
            parts[name] = written
    return parts


def found_at(api: Api, path: str) -> list[Json]:
    """What stands at a path such as `operation.errors`, of each operation."""
    first, *rest = path.split(".")
    found = _each({**common_of(api), **each_of(api)}.get(first))
    for name in rest:
        found = [inner for each in found for inner in _each(getattr(each, name))]
    return [_value(each, is_whole=True) for each in found]


def _each(value: object) -> list[object]:
    return list(value) if isinstance(value, tuple) else [] if value is None else [value]


def _written(fact: object, *, is_whole: bool) -> dict[str, Json]:
    kind = type(fact).__name__
    slug = getattr(fact, "slug", None) if kind in _HOMES else None
    if slug is not None and not is_whole:
        return {"is": kind, "slug": str(slug)}
    found: dict[str, Json] = {"is": kind}
    made: type = type(fact)
    for name in attributes(made):
        if (kind, name) in _PARENTS:
            continue
        value = getattr(fact, name)
        written = _named(value) if (kind, name) in _NAMED else _value(value, is_whole=False)
        if written is not None and written != "" and written != []:
            found[name] = written
    return found


def _named(argument: Argument | None) -> Json:
    if argument is None:
        return None
    return {"is": Argument.__name__, "name": argument.name.raw, "location": str(argument.location)}


def _value(value: object, *, is_whole: bool) -> Json:
    match value:
        case None | bool() | int():
            return value
        case Text():
            return value.raw
        case str():
            return str(value)
        case tuple():
            return [_value(each, is_whole=is_whole) for each in value]
        case Value():
            return {"json": value.json.raw, "kind": str(value.kind)}
        case _:
            return _written(value, is_whole=is_whole)


# ------------------------------------------------------------------------------------------- its schema

_OPTIONS: Json = {
    "description": "What the options of a pack are in this run: a program of the pack gets them beside the facts.",
    "type": "object",
    "additionalProperties": {"type": ["string", "boolean", "number"]},
}


def schema_of_context() -> dict[str, Json]:
    """The JSON Schema (2020-12) of what `as_json` gives."""
    parts: dict[str, Json] = {fact.__name__: _object(fact) for fact in FACTS if fact is not Api}
    described = _object(Api)
    properties = described["properties"]
    assert isinstance(properties, dict)
    for name in _HOMES.values():
        properties[name] = {"type": "array", "items": {"$ref": f"#/$defs/{_of_home(name)}"}}
    properties["context"] = {"const": VERSION}
    properties["options"] = _OPTIONS
    references: dict[str, Json] = {f"{name}Reference": _reference(name) for name in _HOMES}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"urn:sdkwright:context:{VERSION}",
        "title": "Context",
        "version": VERSION,
        "description": (
            "What templates and programs of packs see of a description: what `sdkwright context --json` prints. Of its "
            "version, the first number moves when something goes, has another type or means something else, the second "
            "when something is added. What has a slug is written once, and is a reference elsewhere."
        ),
        **described,
        "$defs": dict(sorted({**parts, **references}.items())),
    }


def _of_home(name: str) -> str:
    return next(kind for kind, home in _HOMES.items() if home == name)


def _reference(name: str) -> dict[str, Json]:
    properties: dict[str, Json] = {"is": {"const": name}, "slug": {"type": "string"}}
    return {"type": "object", "properties": properties, "required": ["is", "slug"], "additionalProperties": False}


def _object(fact: type) -> dict[str, Json]:
    properties: dict[str, Json] = {"is": {"const": fact.__name__}}
    for attribute in attributes(fact).values():
        if (fact.__name__, attribute.name) not in _PARENTS:
            properties[attribute.name] = {**_schema(attribute.shape), "description": attribute.doc}
    if fact is Value:
        properties = {"json": properties["json"], "kind": properties["kind"]}
    required: list[Json] = ["json", "kind"] if fact is Value else ["is"]
    return {"type": "object", "properties": properties, "required": required, "additionalProperties": False}


def _schema(shape: Any) -> dict[str, Json]:
    options = [each for each in _options(shape) if each is not types.NoneType]
    if len(options) > 1:
        return {"anyOf": [_schema(each) for each in options]}
    (kind,) = options
    if get_origin(kind) is tuple:
        return {"type": "array", "items": _schema(get_args(kind)[0])}
    if kind in (Text, Code):
        return {"type": "string"}
    if kind is bool:
        return {"type": "boolean"}
    if kind is int:
        return {"type": "integer"}
    name = kind.__name__
    if name not in _HOMES:
        return {"$ref": f"#/$defs/{name}"}
    reference: dict[str, Json] = {"$ref": f"#/$defs/{name}Reference"}
    return reference if name != "Type" else {"anyOf": [reference, {"$ref": "#/$defs/Type"}]}


def _options(shape: Any) -> tuple[Any, ...]:
    return get_args(shape) if get_origin(shape) in (Union, types.UnionType) else (shape,)
