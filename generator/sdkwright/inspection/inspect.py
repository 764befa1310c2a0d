"""Api -> JSON, for `sdkwright inspect`: the model as a reader or a golden test wants it.

A schema is named by its place, `#/components/schemas/Pet` or `models/pet.yaml#/Pet`, never by its number in the arena,
and what is empty is left out, so that a change in one place of a description changes one place of the text. What is
printed, and the JSON Schema of it (`inspection.schema.json` of this package), follow from the annotations there.
"""

from __future__ import annotations

import types
import typing
from collections.abc import Iterator, Mapping
from dataclasses import MISSING, Field, fields, is_dataclass
from enum import Enum
from functools import cache
from math import isfinite
from typing import Any, get_args, get_origin

from sdkwright.json_pieces import Parts, whole
from sdkwright.model import Anything, Api, SchemaId, Use
from sdkwright.report import Pointer
from sdkwright.text import Json, Text

_HIDDEN = frozenset({"schemas", "origins", "seat"})
"""What is no part of the description, or printed in a place of its own."""
_SCALARS: Mapping[object, str] = {str: "string", int: "integer", float: "number", bool: "boolean", type(None): "null"}
VERSION = "2.1"
"""The version of what is printed. The first number moves when something that was printed is no longer there, has
another name or means something else; the second one when something is added, which a reader has to expect."""
_DIALECT = "https://json-schema.org/draft/2020-12/schema"


def inspection(api: Api) -> dict[str, Json]:
    """The whole model as one JSON object; `inspection` is the version of its JSON Schema."""
    return whole(inspection_parts(api))


def inspection_parts(api: Api) -> Parts:
    """The same, whose lists are made as they are read: of a large description the text is many times as large."""
    parts: dict[str, Json | Iterator[Json]] = {"inspection": VERSION, "is": Api.__name__}
    hints = _hints(Api)
    for each in _shown(Api):
        value = getattr(api, each.name)
        if not _is_default(each, value):
            is_list = isinstance(value, tuple) and not isinstance(value, Pointer)
            parts[each.name] = _items(value, hints[each.name], api) if is_list else _node(value, hints[each.name], api)
    known = (schema for schema in api.schemas if not (isinstance(schema, Anything) and schema.at == api.at))
    parts["schemas"] = (_fields(schema, api) for schema in known)
    return parts


def _items(values: tuple[object, ...], kind: object, api: Api) -> Iterator[Json]:
    return (_node(item, _item(kind, index), api) for index, item in enumerate(values))


def _node(value: object, kind: object, api: Api) -> Json:
    """A value of the model by what its annotation says that it is."""
    if kind is SchemaId and isinstance(value, int):
        return api.original_place(api.schema(SchemaId(value)).at).seen_from(api.at)
    match value:
        case float() if not isfinite(value):
            return str(value)  # YAML has such numbers, and JSON has none
        case None | bool() | int() | float() | str():
            return value
        case Text():
            return value.raw
        case Pointer():
            return api.original_place(value).seen_from(api.at)
        case Enum():
            return str(value.value)
        case list() | tuple():
            return list(_items(tuple(value), kind, api))
        case frozenset() | set():
            return sorted((_node(item, _item(kind, 0), api) for item in value), key=str)
        case Mapping():
            key, item = _entry(kind)
            return {str(_node(name, key, api)): _node(inner, item, api) for name, inner in value.items()}
        case _:
            return _fields(value, api)


def _fields(value: object, api: Api) -> dict[str, Json]:
    assert is_dataclass(value), f"{type(value).__name__} is no part of the model"
    entries: dict[str, Json] = {"is": type(value).__name__}
    made: type = type(value)
    hints = _hints(made)
    for each in _shown(made):
        if not _is_default(each, getattr(value, each.name)):
            entries[each.name] = _node(getattr(value, each.name), hints[each.name], api)
    if isinstance(value, Use):
        return {
            "schema": entries["schema"],
            "is": type(api.schema(value)).__name__,
            **({"nullable": True} if value.nullable else {}),
        }
    return entries


def _is_default(each: Field[Any], value: object) -> bool:
    if isinstance(value, Mapping) and each.default_factory is not MISSING:
        return not value
    if each.default is MISSING and each.name == "value":
        return False  # null is a value of an extension like others
    if each.default is not MISSING and _is_same(value, each.default):
        return True
    return value is None or (isinstance(value, (tuple, frozenset, Text)) and not value)


def _is_same(value: object, default: object) -> bool:
    """Whether nothing tells two values apart; what is left out of a comparison of two nodes is printed all the same."""
    if value is default or type(value) is not type(default):
        return value is default
    if not is_dataclass(value) or isinstance(value, type):
        return value == default
    return all(_is_same(getattr(value, each.name), getattr(default, each.name)) for each in fields(value))


# ------------------------------------------------------------------------------------ the annotations


@cache
def _hints(kind: type) -> Mapping[str, object]:
    return typing.get_type_hints(kind)


def _shown(kind: type) -> Iterator[Field[Any]]:
    return (each for each in fields(kind) if each.name not in _HIDDEN)


def _options(kind: object) -> tuple[object, ...]:
    """The members of a union of types; a type alone is its own."""
    return get_args(kind) if get_origin(kind) in (typing.Union, types.UnionType) else (kind,)


def _item(kind: object, index: int) -> object:
    """What an item of a list, tuple or set is."""
    for option in _options(kind):
        inner = get_args(option)
        if get_origin(option) in (list, frozenset, set) or (get_origin(option) is tuple and inner[-1] is Ellipsis):
            return inner[0]
        if get_origin(option) is tuple:
            return inner[index]
    return object


def _entry(kind: object) -> tuple[object, object]:
    """What the keys and the values of a mapping are."""
    found = (get_args(option) for option in _options(kind) if len(get_args(option)) == 2)
    return next(((key, item) for key, item in found), (object, object))


# ------------------------------------------------------------------------------------- the JSON Schema


def schema_of_inspection() -> dict[str, Json]:
    """The JSON Schema (2020-12) of what `inspection` gives."""
    parts: dict[str, Json] = {}
    described_api = _dataclass_schema(Api, parts)
    properties = described_api["properties"]
    assert isinstance(properties, dict)
    properties["inspection"] = {"const": VERSION}
    required = described_api["required"]
    assert isinstance(required, list)
    required.append("inspection")
    properties["schemas"] = {"type": "array", "items": _schema(typing.get_type_hints(Api)["schemas"], parts)["items"]}
    described = (
        "How sdkwright understood an OpenAPI description: what `sdkwright inspect` prints. Of its version, the first "
        "number moves when something goes, has another name or means something else, the second when something is "
        "added: a reader of 2.0 can read all of 2.x, and must expect members that it does not know."
    )
    return {
        "$schema": _DIALECT,
        "$id": f"urn:sdkwright:inspection:{VERSION}",
        "title": "Inspection",
        "version": VERSION,
        "description": described,
        **described_api,
        "$defs": dict(sorted(parts.items())),
    }


def _schema(kind: object, parts: dict[str, Json]) -> dict[str, Json]:
    """The schema of a value with this annotation; classes go into `parts`."""
    options = _options(kind)
    if len(options) > 1:
        options_seen = [_schema(option, parts) for option in options]
        return {} if {} in options_seen else {"anyOf": list(options_seen)}
    origin, inner = get_origin(kind), get_args(kind)
    if kind in (SchemaId, Pointer):
        return {"$ref": "#/$defs/Place"} if parts.setdefault("Place", dict(_PLACE)) else {}
    if origin is tuple and inner[-1] is not Ellipsis:
        places: list[Json] = [_schema(each, parts) for each in inner]
        return {"type": "array", "prefixItems": places, "items": False, "minItems": len(places)}
    if origin in (list, tuple, frozenset, set):
        return {"type": "array", "items": _schema(inner[0], parts)}
    if origin is not None and issubclass(origin, Mapping):
        return {"type": "object", "additionalProperties": _schema(inner[1], parts)}
    if kind is Text or kind in _SCALARS:
        return {"type": "string" if kind is Text else _SCALARS[kind]}
    if isinstance(kind, type) and issubclass(kind, Enum):
        return {"enum": [str(member.value) for member in kind]}
    if isinstance(kind, type) and is_dataclass(kind):
        if kind.__name__ not in parts:
            parts[kind.__name__] = {}
            parts[kind.__name__] = _dataclass_schema(kind, parts)
        return {"$ref": f"#/$defs/{kind.__name__}"}
    return {}  # a value of the description's own


_PLACE: dict[str, Json] = {
    "type": "string",
    "pattern": r"#(/[\s\S]*)?$",
    "description": "A JSON Pointer after `#`; before it the document, as seen from the root document, which has none.",
}


def _dataclass_schema(kind: type, parts: dict[str, Json]) -> dict[str, Json]:
    """The schema of an object; what may be left out is what `_is_default` leaves out."""
    hints = _hints(kind)
    properties: dict[str, Json] = {"is": {"const": kind.__name__}}
    required: list[Json] = ["is"]
    for each in _shown(kind):
        properties[each.name] = _schema(hints[each.name], parts)
        may_be_empty = any(
            get_origin(o) in (tuple, frozenset) or o in (Text, type(None)) for o in _options(hints[each.name])
        )
        if each.default is MISSING and each.default_factory is MISSING and not may_be_empty:
            required.append(each.name)
    if kind is Use:
        properties["is"] = {"type": "string", "description": "what the schema at that place is"}
    return {"type": "object", "properties": properties, "required": required, "additionalProperties": False}
