"""A part of `check_examples`: one value against one schema -> where the two contradict each other.

jsonschema-rs judges each node by the keywords that concern it alone; the walk from node to node is ours. It goes on
after a contradiction, and it sees what JSON Schema allows and nobody means: an object that the schema knows nothing of.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from urllib.parse import unquote

import jsonschema_rs

from sdkwright.parse import index_in
from sdkwright.text import Json

_JUDGED = (
    frozenset({"type", "enum", "const", "required", "multipleOf", "pattern", "format", "uniqueItems"})
    | {limit + what for limit in ("min", "max") for what in ("imum", "Length", "Items", "Properties")}
    | {"exclusiveMinimum", "exclusiveMaximum"}
)
_FORMATS = frozenset({"date-time", "date", "uuid"})
"""Formats that decide a type; the others are promises that few examples keep."""

_OPEN = frozenset({"additionalProperties", "patternProperties", "unevaluatedProperties", "propertyNames"})
_TYPED = frozenset({"type", "properties", "$ref", "allOf", "oneOf", "anyOf", "enum"})
_STEPS = 20_000
_KINDS = {bool: "a boolean", int: "an integer", float: "a number", str: "a string", list: "an array", dict: "an object"}
_ARTICLES = {"array": "an array", "object": "an object", "integer": "an integer", "null": "null"}

Path = tuple[str | int, ...]
Schema = dict[str, Json]


@dataclass(frozen=True, slots=True)
class Contradiction:
    """What does not fit, and where in the value."""

    path: Path
    message: str


class OutOfSteps(Exception):
    """The walk took longer than an example is worth."""


@dataclass(slots=True)
class _Wanted:
    """What a schema wants of a value as a whole, with all that it is composed of."""

    kinds: set[str] = field(default_factory=set)
    names: set[str] = field(default_factory=set)
    closed: bool = True

    def knows_none_of(self, value: dict[str, Json]) -> bool:
        """Whether an object has nothing that the schema declares, though it declares something and leaves no room."""
        return self.closed and self.kinds == {"object"} and bool(self.names) and self.names.isdisjoint(value)


@dataclass(slots=True)
class ExampleChecker:
    """Compares values with the schemas of one document; what lies outside the document fits everything."""

    document: Json
    _shallow: dict[int, jsonschema_rs.Validator | None] = field(default_factory=dict)
    _open: set[tuple[int, int]] = field(default_factory=set)
    _steps: int = 0

    def contradictions(self, schema: Json, value: Json) -> list[Contradiction]:
        """What speaks against the value, outermost first as far as the walk goes; nothing where it takes too long."""
        self._steps = 0
        self._open.clear()
        try:
            return list(dict.fromkeys(self._whole(schema, value, ())))
        except OutOfSteps:
            return []

    def _whole(self, schema: Json, value: Json, path: Path) -> Iterator[Contradiction]:
        """A value against all that a schema says. First come the two ways in which examples drift as a whole."""
        wanted = self._wanted(schema)
        if isinstance(value, list) and wanted.kinds == {"object"}:
            yield Contradiction(path, "an array, where the schema wants an object")
            for index, item in enumerate(value):
                yield from self._whole(schema, item, (*path, index))
        elif isinstance(value, dict) and value and wanted.knows_none_of(value):
            yield from self._strange(schema, wanted, value, path)
        else:
            yield from self._part(schema, value, path)

    def _strange(self, schema: Json, wanted: _Wanted, value: dict[str, Json], path: Path) -> Iterator[Contradiction]:
        """An object of which the schema declares nothing: perhaps it wraps the one that is meant."""
        wrapped = [name for name, inner in value.items() if any(wanted.names & set(item) for item in _objects(inner))]
        if len(wrapped) != 1:
            names = ", ".join(f"`{name}`" for name in list(value)[:3]) + (", …" if len(value) > 3 else "")
            none = "is not a property" if len(value) == 1 else "are no properties"
            yield Contradiction((*path, next(iter(value))), f"{names} {none} of the schema")
            return
        (name,) = wrapped
        inner = value[name]
        how = "the object in a list" if isinstance(inner, list) else "the object"
        yield Contradiction((*path, name), f"`{name}` is not a property of the schema, it wraps {how}")
        items = enumerate(inner) if isinstance(inner, list) else [(None, inner)]
        for index, item in items:
            yield from self._whole(schema, item, (*path, name) if index is None else (*path, name, index))

    def _part(self, schema: Json, value: Json, path: Path) -> Iterator[Contradiction]:
        """A value against a schema, keyword by keyword."""
        self._steps += 1
        if self._steps > _STEPS:
            raise OutOfSteps
        here = (id(schema), id(value))
        if not isinstance(schema, dict) or here in self._open:
            return
        if value is None and (schema.get("nullable") is True or schema.get("x-nullable") is True):
            return
        self._open.add(here)
        try:
            yield from self._own(schema, value, path)
            yield from self._composed(schema, value, path)
            yield from self._children(schema, value, path)
        finally:
            self._open.discard(here)

    def _own(self, schema: Schema, value: Json, path: Path) -> Iterator[Contradiction]:
        """The keywords that concern this node alone, by jsonschema-rs."""
        if id(schema) not in self._shallow:
            self._shallow[id(schema)] = _validator(schema)
        validator = self._shallow[id(schema)]
        if validator is None:
            return
        try:
            if not validator.is_valid(value):
                yield from (Contradiction(path, message) for message in _messages(validator, value))
        except ValueError:  # a lone surrogate
            return

    def _composed(self, schema: Schema, value: Json, path: Path) -> Iterator[Contradiction]:
        reference = schema.get("$ref")
        if isinstance(reference, str):
            yield from self._part(self.target(reference), value, path)
        for branch in _list(schema.get("allOf")):
            yield from self._part(branch, value, path)
        for union in ("oneOf", "anyOf"):
            branches = _list(schema.get(union))
            if branches:
                yield from self._union(branches, value, path)

    def _union(self, branches: list[Json], value: Json, path: Path) -> Iterator[Contradiction]:
        """Nothing where one branch fits; else what speaks against the branch that comes furthest."""
        tries: list[list[Contradiction]] = []
        for branch in branches:
            tries.append(list(self._part(branch, value, path)))
            if not tries[-1]:
                return
        best = max(tries, key=lambda found: (min(len(c.path) for c in found), -len(found)))
        if len(branches) == 1 or min(len(c.path) for c in best) > len(path):
            yield from best
        else:
            yield Contradiction(path, f"fits none of the {len(branches)} alternatives of the schema")

    def _children(self, schema: Schema, value: Json, path: Path) -> Iterator[Contradiction]:
        if isinstance(value, dict):
            properties = _dict(schema.get("properties"))
            rest = schema.get("additionalProperties")
            patterned = "patternProperties" in schema
            for name, inner in value.items():
                if name in properties:
                    yield from self._whole(properties[name], inner, (*path, name))
                elif rest is False and not patterned:
                    yield Contradiction((*path, name), f"`{name}` is not a property of the schema")
                elif isinstance(rest, dict) and not patterned:
                    yield from self._whole(rest, inner, (*path, name))
        elif isinstance(value, list):
            first = _list(schema.get("prefixItems"))
            for index, item in enumerate(value):
                yield from self._whole(
                    first[index] if index < len(first) else schema.get("items"), item, (*path, index)
                )

    def _wanted(self, schema: Json) -> _Wanted:
        wanted = _Wanted()
        self._collect(schema, wanted, set())
        return wanted

    def _collect(self, schema: Json, wanted: _Wanted, seen: set[int]) -> None:
        """What a schema and the schemas that it is composed of declare."""
        if not isinstance(schema, dict):
            wanted.kinds.add("any")
            wanted.closed = False
            return
        if id(schema) in seen:
            return
        seen.add(id(schema))
        properties = _dict(schema.get("properties"))
        wanted.names |= properties.keys()
        wanted.closed = wanted.closed and not (_OPEN & schema.keys())
        kinds = schema.get("type")
        wanted.kinds |= {
            str(kind) for kind in (kinds if isinstance(kinds, list) else [kinds]) if kind not in (None, "null")
        }
        if kinds is None and properties:
            wanted.kinds.add("object")
        if isinstance(schema.get("$ref"), str):
            self._collect(self.target(str(schema["$ref"])), wanted, seen)
        for branch in _list(schema.get("allOf")):
            self._collect(branch, wanted, seen)
        for branch in [*_list(schema.get("oneOf")), *_list(schema.get("anyOf"))]:
            untyped = isinstance(branch, dict) and _TYPED.isdisjoint(branch)
            self._collect(True if untyped else branch, wanted, seen)

    def target(self, reference: str) -> Json:
        """What a reference inside the document leads to; true, which fits everything, for any other reference."""
        return resolve(self.document, reference)


def resolve(document: Json, reference: str) -> Json:
    """The value that a reference inside the document leads to (RFC 6901, section 6); true for any other reference."""
    if not reference.startswith("#/"):
        return True
    node = document
    for step in reference[2:].split("/"):
        token = unquote(step).replace("~1", "/").replace("~0", "~")
        if isinstance(node, dict) and token in node:
            node = node[token]
        elif isinstance(node, list) and (index := index_in(token, len(node))) is not None:
            node = node[index]
        else:
            return True
    return node


def _validator(schema: Schema) -> jsonschema_rs.Validator | None:
    """A validator for the keywords of a schema that concern one node; None where it has none, or none that is sound."""
    judged = {word: value for word, value in schema.items() if word in _JUDGED}
    if not isinstance(form := judged.get("format"), str) or form not in _FORMATS:
        judged.pop("format", None)
    for limit in ("exclusiveMinimum", "exclusiveMaximum"):
        if isinstance(judged.get(limit), bool):  # OpenAPI 3.0 and Swagger 2.0: an adverb of the other keyword
            del judged[limit]
    if "required" in judged:
        judged["required"] = _always_required(schema)
    if judged.get("type") == "file":  # Swagger 2.0
        del judged["type"]
    if not judged:
        return None
    try:
        return jsonschema_rs.Draft202012Validator(judged, mask="it", validate_formats=True, offline=True)
    except ValueError:  # no schema at all: what `validate` is for
        return None


def _always_required(schema: Schema) -> list[Json]:
    """The required properties without those that only a request or only a response has."""
    properties = _dict(schema.get("properties"))
    one_way = {
        name
        for name, inner in properties.items()
        if isinstance(inner, dict) and (inner.get("readOnly") is True or inner.get("writeOnly") is True)
    }
    return [name for name in _list(schema.get("required")) if isinstance(name, str) and name not in one_way]


def _messages(validator: jsonschema_rs.Validator, value: Json) -> list[str]:
    """What the keywords of a node say against a value; of another type is all that there is to say."""
    errors = list(validator.iter_errors(value))
    types = [error for error in errors if error.kind.name == "type"]
    return [_message(error, value) for error in types or errors]


def _message(error: jsonschema_rs.ValidationError, value: Json) -> str:
    """A contradiction in our words."""
    match error.kind:
        case jsonschema_rs.ValidationErrorKind.Type(types=types):
            wanted = " or ".join(_ARTICLES.get(kind, f"a {kind}") for kind in types)
            return f"{_KINDS.get(type(value), 'null')}, where the schema wants {wanted}"
        case jsonschema_rs.ValidationErrorKind.Enum(options=options):
            return f"{_show(value)} is none of {', '.join(_show(o) for o in options[:8])}{', …' if options[8:] else ''}"
        case jsonschema_rs.ValidationErrorKind.Constant(expected_value=wanted):
            return f"{_show(value)} is not {_show(wanted)}"
        case jsonschema_rs.ValidationErrorKind.Required(property=name):
            return f"the required property `{name}` is missing"
        case jsonschema_rs.ValidationErrorKind.Format(format=name):
            return f"{_show(value)} is no {name}"
        case _:
            return f"{_show(value)}: {error.message[:120]}"


def _show(value: object) -> str:
    """A scalar as JSON has it, without quotes around a plain word; cut where it is long."""
    if isinstance(value, (dict, list)):
        return _KINDS[type(value)]
    text = value if isinstance(value, str) and value.isidentifier() else json.dumps(value, ensure_ascii=False)
    return f"`{text if len(text) <= 40 else text[:39] + '…'}`"


def _objects(value: Json) -> list[dict[str, Json]]:
    """An object, or the objects of a list."""
    return [item for item in (value if isinstance(value, list) else [value]) if isinstance(item, dict)]


def _list(value: Json) -> list[Json]:
    return value if isinstance(value, list) else []


def _dict(value: Json) -> dict[str, Json]:
    return value if isinstance(value, dict) else {}
