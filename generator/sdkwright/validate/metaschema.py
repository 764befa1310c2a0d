"""A part of `validate`: the standard's own schemas for descriptions and for schemas, judged by jsonschema-rs."""

from __future__ import annotations

import difflib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

import jsonschema_rs
from openapi_schema_validator._specifications import REGISTRY as SPECIFICATIONS
from openapi_schema_validator.validators import OAS31Validator, OAS32Validator
from openapi_spec_validator.schemas import schema_v2, schema_v30, schema_v31, schema_v32

from sdkwright.text import Json
from sdkwright.validate import Dialect

_LONGEST = 200
_NEAR = 0.7
"""How alike two names are of which one may be meant by the other (`difflib`)."""


@dataclass(frozen=True, slots=True)
class Broken:
    """What a schema says against a value, and where in the value: at the key there, where `on_key`."""

    message: str
    path: tuple[str | int, ...]
    hint: str | None = None
    on_key: bool = False
    is_certain: bool = False
    """Whether nothing else that is wrong may be the reason."""


@dataclass(frozen=True, slots=True)
class Judge:
    """A schema of the standard, and what holds values against it."""

    schema: Mapping[str, Any]
    validator: jsonschema_rs.Validator
    words: frozenset[str] = frozenset()
    """The fields of all objects."""

    def fields(self, schema_path: Sequence[str | int]) -> tuple[str, ...]:
        """The fields of an object, where one of its keywords stands at a path in the schema."""
        return tuple(self._schema_at(schema_path).get("properties", ()))

    def knows(self, name: str, schema_path: Sequence[str | int]) -> bool:
        """Whether some object has such a field, or this one may: it is a map, or takes extensions."""
        is_map = not {"^x-"}.issuperset(self._schema_at(schema_path).get("patternProperties", ()))
        return name in self.words or name.startswith("x-") or is_map

    def _schema_at(self, schema_path: Sequence[str | int]) -> Any:
        node: Any = self.schema
        for step in schema_path[:-1]:
            node = node[step]
        return node


@cache
def document_schema(version: Dialect) -> Judge:
    """The standard's schema for whole descriptions."""
    schemas = {
        Dialect.SWAGGER_2_0: schema_v2,
        Dialect.OPENAPI_3_0: schema_v30,
        Dialect.OPENAPI_3_1: _with_items(schema_v31),
        Dialect.OPENAPI_3_2: schema_v32,
    }
    schema = dict(schemas[version])
    return _judge(schema, jsonschema_rs.validator_for(schema, mask="this", offline=True))


def _with_items(schema: Mapping[str, Any]) -> dict[str, Any]:
    """The schema of 3.1 with the words of 3.2 for sequences, which frameworks write into 3.1 (3.2, 4.14.2)."""
    definitions, media_type = schema["$defs"], schema["$defs"]["media-type"]
    properties = {**media_type["properties"], "itemSchema": {"$dynamicRef": "#meta"}}
    return {**schema, "$defs": {**definitions, "media-type": {**media_type, "properties": properties}}}


@cache
def schema_schema(version: Dialect) -> Judge | None:
    """The standard's schema for schemas; in 2.0 and 3.0 the schema for descriptions holds it already."""
    metas = {Dialect.OPENAPI_3_1: OAS31Validator.META_SCHEMA, Dialect.OPENAPI_3_2: OAS32Validator.META_SCHEMA}
    if version not in metas:
        return None
    resources = [(uri, SPECIFICATIONS.contents(uri)) for uri in SPECIFICATIONS]
    registry = jsonschema_rs.Registry(resources)
    validator = jsonschema_rs.Draft202012Validator(metas[version], mask="this", registry=registry, offline=True)
    return _judge(metas[version], validator)


def _judge(schema: Mapping[str, Any], validator: jsonschema_rs.Validator) -> Judge:
    return Judge(schema, validator, frozenset(_field_names(schema)))


def _field_names(node: Any) -> Iterator[str]:
    """The names of all properties that a schema speaks of."""
    for key, value in node.items() if isinstance(node, dict) else ():
        if key == "properties" and isinstance(value, dict):
            yield from value
        yield from _field_names(value)
    for value in node if isinstance(node, list) else ():
        yield from _field_names(value)


_FOLLOW = ("unevaluatedProperties", "unevaluatedItems", "if")
"""Keywords that also fail where another does, there or below: what that one looked at counts as not seen."""
_OF_FIELDS = ("additionalProperties", "unevaluatedProperties")
"""Keywords that refuse fields, each by its name."""


def against(judge: Judge, value: Json) -> list[Broken]:
    """The contradictions, deepest position first where one explains the other; nothing where it cannot judge."""
    try:
        # What is kept of an error is small: it holds a copy of the value that it is about.
        errors = [
            (tuple(e.instance_path), e.kind.name, tuple(_broken(judge, e)))
            for e in map(_deepest, judge.validator.iter_errors(value))
        ]
    except (ValueError, RecursionError):  # a lone surrogate, a regular expression that it does not know
        return []
    explained = {path[:n] for path, kind, _ in errors for n in range(len(path) + (kind not in _FOLLOW))}
    found: dict[Broken, None] = {}
    for path, kind, broken in errors:
        is_explained = path in explained and kind in _FOLLOW
        found.update(dict.fromkeys(each for each in broken if each.is_certain or not is_explained))
    return list(found)


def _broken(judge: Judge, error: jsonschema_rs.ValidationError) -> Iterator[Broken]:
    """What an error says: each field that the standard does not have is one of its own, at its key."""
    path = tuple(error.instance_path)
    if error.kind.name not in _OF_FIELDS:
        yield Broken(short(error.message), path)
        return
    beside = " beside `$ref`" if isinstance(error.instance, dict) and "$ref" in error.instance else ""
    for name in getattr(error.kind, "unexpected", ()):
        near = difflib.get_close_matches(name, judge.fields(error.schema_path), n=1, cutoff=_NEAR)
        hint = f"did you mean {near[0]}?" if near else None
        message = short(f"`{name}` is no field that the standard knows here{'' if name == '$ref' else beside}")
        yield Broken(message, (*path, name), hint, True, not judge.knows(name, error.schema_path))


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
