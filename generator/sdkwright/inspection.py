"""Api -> JSON, for `sdkwright inspect`: the model as a reader or a golden test wants it.

A schema is named by its pointer, not by its number, and what is empty is left out, so that a change in one place of a
description changes one place of the text.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import MISSING, Field, fields, is_dataclass
from enum import Enum
from typing import Any

from sdkwright.model import Anything, Api, Use
from sdkwright.report import Pointer
from sdkwright.text import Json, Text


def inspection(api: Api) -> dict[str, Json]:
    """The whole model as one JSON object."""
    schemas = [
        _node(schema, api) for schema in api.schemas if not (isinstance(schema, Anything) and schema.at == api.at)
    ]
    whole = _node(api, api)
    assert isinstance(whole, dict)
    return {**whole, "schemas": schemas}


def _node(value: object, api: Api) -> Json:
    match value:
        case None | bool() | int() | float() | str():
            return value
        case Text():
            return value.raw
        case Pointer():
            return api.written(value).seen_from(api.at)
        case Enum():
            return str(value.value)
        case Use():
            target = api.schema(value)
            shown: dict[str, Json] = {"schema": api.written(target.at).seen_from(api.at), "is": type(target).__name__}
            return {**shown, "nullable": True} if value.nullable else shown
        case list() | tuple():
            return [_node(item, api) for item in value]
        case Mapping():
            return {str(key): _node(item, api) for key, item in value.items()}
        case _:
            return _fields(value, api)


def _fields(value: object, api: Api) -> Json:
    assert is_dataclass(value), f"{type(value).__name__} is no part of the model"
    said: dict[str, Json] = {"is": type(value).__name__}
    for each in fields(value):
        if each.name not in ("schemas", "origins", "seat") and not _is_default(each, getattr(value, each.name)):
            said[each.name] = _node(getattr(value, each.name), api)
    return said


def _is_default(each: Field[Any], value: object) -> bool:
    return value in (None, (), Text("")) or (each.default is not MISSING and value == each.default)
