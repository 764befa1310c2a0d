"""A part of `validate`: the standard's own schemas for descriptions and for schemas, judged by jsonschema-rs."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any

import jsonschema_rs
from openapi_schema_validator._specifications import REGISTRY as SPECIFICATIONS
from openapi_schema_validator.validators import OAS31Validator, OAS32Validator
from openapi_spec_validator.schemas import schema_v2, schema_v30, schema_v31, schema_v32

from sdkwright.dataclass import dataclass
from sdkwright.text import Json
from sdkwright.validate import Dialect

_LONGEST = 200


@dataclass(frozen=True, slots=True)
class Broken:
    """What a schema says against a value, and where in the value."""

    message: str
    path: tuple[str | int, ...]


@cache
def document_schema(version: Dialect) -> jsonschema_rs.Validator:
    """The standard's schema for whole descriptions."""
    schemas = {
        Dialect.SWAGGER_2_0: schema_v2,
        Dialect.OPENAPI_3_0: schema_v30,
        Dialect.OPENAPI_3_1: _with_items(schema_v31),
        Dialect.OPENAPI_3_2: schema_v32,
    }
    return jsonschema_rs.validator_for(dict(schemas[version]), mask="this", offline=True)


def _with_items(schema: Mapping[str, Any]) -> dict[str, Any]:
    """The schema of 3.1 with the words of 3.2 for sequences, which frameworks write into 3.1 (3.2, 4.14.2)."""
    definitions, media_type = schema["$defs"], schema["$defs"]["media-type"]
    properties = {**media_type["properties"], "itemSchema": {"$dynamicRef": "#meta"}}
    return {**schema, "$defs": {**definitions, "media-type": {**media_type, "properties": properties}}}


@cache
def schema_schema(version: Dialect) -> jsonschema_rs.Validator | None:
    """The standard's schema for schemas; in 2.0 and 3.0 the schema for descriptions holds it already."""
    metas = {Dialect.OPENAPI_3_1: OAS31Validator.META_SCHEMA, Dialect.OPENAPI_3_2: OAS32Validator.META_SCHEMA}
    if version not in metas:
        return None
    resources = [(uri, SPECIFICATIONS.contents(uri)) for uri in SPECIFICATIONS]
    return jsonschema_rs.Draft202012Validator(
        metas[version], mask="this", registry=jsonschema_rs.Registry(resources), offline=True
    )


_FOLLOW = ("unevaluatedProperties", "unevaluatedItems", "if")
"""Keywords that also fail where another does, there or below: what that one looked at counts as not seen."""


def against(schema: jsonschema_rs.Validator, value: Json) -> list[Broken]:
    """The contradictions, deepest position first where one explains the other; nothing where it cannot judge."""
    try:
        # What is kept of an error is small: it holds a copy of the value that it is about.
        errors = [
            (short(e.message), tuple(e.instance_path), e.kind.name) for e in map(_deepest, schema.iter_errors(value))
        ]
    except (ValueError, RecursionError):  # a lone surrogate, a regular expression that it does not know
        return []
    explained = {path[:n] for _, path, kind in errors for n in range(len(path) + (kind not in _FOLLOW))}
    found: dict[Broken, None] = {}
    for message, path, kind in errors:
        if not (path in explained and kind in _FOLLOW):
            found.setdefault(Broken(message, path))
    return list(found)


def _deepest(error: jsonschema_rs.ValidationError) -> jsonschema_rs.ValidationError:
    """What a union complains about, in the branch that came furthest: `not valid under any schema` helps nobody."""
    branches: list[list[jsonschema_rs.ValidationError]] = getattr(error.kind, "context", [])
    if error.kind.name not in ("oneOf", "anyOf") or not any(branches):
        return error
    found = [[_deepest(inner) for inner in branch] for branch in branches if branch]
    best = max(found, key=_nearness)
    return max(best, key=lambda e: len(e.instance_path))


def _nearness(branch: list[jsonschema_rs.ValidationError]) -> tuple[bool, int, int, bool]:
    """How near a value is to a branch: one of its kind (`type: apiKey`) first, then what came furthest."""
    is_of_its_kind = not any(e.kind.name in ("enum", "const") and e.instance_path[-1:] == ["type"] for e in branch)
    return is_of_its_kind, max(len(e.instance_path) for e in branch), -len(branch), not _asks_ref(branch)


def _asks_ref(branch: list[jsonschema_rs.ValidationError]) -> bool:
    return any(getattr(error.kind, "property", None) == "$ref" for error in branch)


def short(message: str) -> str:
    """A message that fits a terminal: the libraries put whole values into theirs."""
    return message if len(message) <= _LONGEST else message[: _LONGEST - 1] + "…"
