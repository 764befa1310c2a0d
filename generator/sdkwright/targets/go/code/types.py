"""Schemas -> types of Go.

```
string, integer, number, boolean   string, int64 (int32, uint64), float64 (json.Number), bool
date-time, byte                    time.Time, []byte
binary, in a form                  FormFile
array, map                         []T, map[string]T
object, enumeration                a type of the package
union of what is one type in Go    that type
any other union, a tuple, a mix    json.RawMessage, and a note says so
a schema that says nothing         json.RawMessage
```
What may be left out or null is an `Opt[T]`. A list or a map that may be left out is absent where it is nil, and so is a
`json.RawMessage`, which says null itself.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import Enum, auto
from typing import assert_never

from sdkwright.model import (
    Anything,
    Api,
    Array,
    Constant,
    Enumeration,
    Kind,
    Map,
    Object,
    Property,
    Scalar,
    Schema,
    SchemaId,
    Tuple,
    Union,
    Use,
)
from sdkwright.plan.names.union_roles import open_enumeration
from sdkwright.report import Pointer, Report
from sdkwright.text import Code


class Shape(Enum):
    """What a zero value of a type is."""

    VALUE = auto()
    """A value like others, so that an `Opt` says that there is none."""
    NIL = auto()
    """Nothing: a list or a map may be nil."""
    RAW = auto()
    """Nothing, and null can be said as well."""


@dataclass(frozen=True, slots=True)
class GoType:
    """A type: as it is written, and what its zero value is."""

    code: Code
    shape: Shape = Shape.VALUE


RAW = GoType(Code("json.RawMessage"), Shape.RAW)
STRING = GoType(Code("string"))
FILE = GoType(Code("FormFile"))
BYTES = GoType(Code("[]byte"), Shape.NIL)
_STRINGS = {"date-time": GoType(Code("time.Time")), "byte": BYTES}
_INTEGERS = {"int32": GoType(Code("int32")), "uint64": GoType(Code("uint64"))}
_INT64, _FLOAT64 = GoType(Code("int64")), GoType(Code("float64"))
_NUMBER, _BOOL = GoType(Code("json.Number")), GoType(Code("bool"))
_PACKAGES = {"json.": "encoding/json", "time.": "time", "context.": "context"}
_DEEPEST = 20


class Types:
    """Says what schemas are in Go; `names` are those of the package's types."""

    def __init__(self, api: Api, names: Mapping[SchemaId, str], report: Report) -> None:
        self._api = api
        self._names = {key: Code(name) for key, name in names.items()}
        self._report = report
        self._told: set[Pointer] = set()
        self._endless = _endless(api)
        self._files = frozenset(_files(api))

    def value(self, use: Use) -> GoType:
        """A value that is there, and is not null."""
        return self._value(use.schema, _DEEPEST)

    def named(self, key: SchemaId) -> Code | None:
        """The name of the type of a schema, where it has one."""
        return self._names.get(key)

    def item(self, use: Use) -> Code:
        """A value in a list, or one that must be given but may be null."""
        return self._item(use, _DEEPEST)

    def optional(self, use: Use) -> Code:
        """A value that may be left out."""
        found = self.value(use)
        is_opt = found.shape is Shape.VALUE or (found.shape is Shape.NIL and use.nullable)
        return Code(f"Opt[{found.code}]") if is_opt else found.code

    def field(self, prop: Property, owner: SchemaId) -> Code:
        """A property; one that comes from the server alone is not sent where it is zero."""
        if not prop.required:
            return self.optional(prop.use)
        code = self.item(prop.use)
        return Code(f"*{code}") if (owner, prop.use.schema) in self._endless and not prop.use.nullable else code

    def inside(self, schema: Schema) -> GoType:
        """What a type is made like that has a name of its own: an array, a map, a union."""
        return self._made(schema, _DEEPEST)

    def is_union(self, schema: Schema) -> bool:
        """Whether a schema is a union of which Go knows no more than its JSON."""
        return isinstance(schema, Union) and self.inside(schema) is RAW

    def members(self, union: Union) -> Iterator[Code]:
        """The types of the package that a value of a union may be read into."""
        named = (self._names.get(key) for key in self._api.leaves(union))
        return iter(dict.fromkeys(name for name in named if name is not None))

    # ------------------------------------------------------------------------------------------- by kind

    def _item(self, use: Use, depth: int) -> Code:
        found = self._value(use.schema, depth)
        return Code(f"Opt[{found.code}]") if use.nullable and found.shape is not Shape.RAW else found.code

    def _value(self, key: SchemaId, depth: int) -> GoType:
        if key in self._files:
            return FILE
        schema, name = self._api.schemas[key], self._names.get(key)
        if name is None:
            return self._made(schema, depth)
        if isinstance(schema, (Array, Map, Tuple)):
            return GoType(name, Shape.NIL)
        return GoType(name, self.inside(schema).shape) if isinstance(schema, Union) else GoType(name)

    def _made(self, schema: Schema, depth: int) -> GoType:
        if depth == 0:
            return self._raw(schema.at, "what goes on for ever")
        match schema:
            case Anything():
                return RAW
            case Scalar():
                return self._scalar(schema)
            case Constant():
                return self._constant(schema)
            case Enumeration():
                return STRING if schema.kind is Kind.STRING else integer_for([each.value for each in schema.members])
            case Array():
                return GoType(Code(f"[]{self._item(schema.items, depth - 1)}"), Shape.NIL)
            case Map():
                return GoType(Code(f"map[string]{self._item(schema.values, depth - 1)}"), Shape.NIL)
            case Tuple():
                self._raw(schema.at, "a list whose items differ by their place")
                return GoType(Code("[]json.RawMessage"), Shape.NIL)
            case Object():
                return self._raw(schema.at, "an object without a name")
            case Union():
                return self._union(schema, depth)
            case _:
                assert_never(schema)

    def _scalar(self, schema: Scalar) -> GoType:
        match schema.kind:
            case Kind.STRING:
                return _STRINGS.get(schema.format or "", STRING)
            case Kind.INTEGER:
                return _INTEGERS.get(schema.format or "", _INT64)
            case Kind.NUMBER:
                return _NUMBER if (schema.format or "").startswith("decimal") else _FLOAT64
            case Kind.BOOLEAN:
                return _BOOL
            case Kind.NULL:
                return self._raw(schema.at, "a value that is null and nothing else")
            case _:
                assert_never(schema.kind)

    def _constant(self, schema: Constant) -> GoType:
        kinds = {type(value) for value in schema.values}
        if kinds == {str}:
            return STRING
        if kinds == {bool}:
            return _BOOL
        if kinds == {int}:
            return _INT64
        if kinds <= {int, float}:
            return _FLOAT64
        return self._raw(schema.at, "values of several kinds")

    def _union(self, union: Union, depth: int) -> GoType:
        """The one type that all members are, or their JSON."""
        one = open_enumeration(union, self._api)
        if one is not None and one in self._names:
            return GoType(self._names[one])
        leaves = [self._api.schemas[key] for key in self._api.leaves(union)]
        if all(map(_is_text, leaves)):
            return STRING
        plain = [leaf for leaf in leaves if isinstance(leaf, (Scalar, Constant)) and not _is_null(leaf)]
        if len(plain) == len(leaves):
            found = {self._made(leaf, depth - 1) for leaf in leaves}
            if found <= {_INT64, _FLOAT64, *_INTEGERS.values()}:
                return _FLOAT64 if _FLOAT64 in found else _INT64
            if len(found) == 1:
                return next(iter(found))
        return self._raw(union.at, "one of several types")

    def _raw(self, at: Pointer, what: str) -> GoType:
        """JSON as it is, which is told once for each place."""
        if at not in self._told:
            self._told.add(at)
            hint = "read it with json.Unmarshal into the type that it is"
            self._report.note("go-raw", f"Go has no type for {what}: it is a json.RawMessage", at, hint=hint)
        return RAW


def integer_for(values: Iterable[object]) -> GoType:
    """The integer that holds these values; int64 where none does."""
    held = [value for value in values if isinstance(value, int)]
    is_unsigned = any(value >= 2**63 for value in held) and all(fits(value, _INTEGERS["uint64"].code) for value in held)
    return _INTEGERS["uint64"] if is_unsigned else _INT64


def fits(value: object, integer: str) -> bool:
    """Whether a constant of this type can have a value; all can that is no integer."""
    least, most = (0, 2**64) if integer == "uint64" else (-(2**63), 2**63)
    return not isinstance(value, int) or least <= value < most


def _is_text(schema: Schema) -> bool:
    match schema:
        case Scalar():
            return schema.kind is Kind.STRING and schema.format not in _STRINGS
        case Enumeration():
            return schema.kind is Kind.STRING
        case Constant():
            return all(isinstance(value, str) for value in schema.values)
        case _:
            return False


def _is_null(schema: Scalar | Constant) -> bool:
    return isinstance(schema, Scalar) and schema.kind is Kind.NULL


def _files(api: Api) -> Iterator[SchemaId]:
    """What travels as a file: bytes that are a part of a form, or a list of these."""
    bodies = (operation.body for operation in api.operations if operation.body is not None)
    for content in (each for body in bodies for each in body.contents if each.is_multipart):
        schema = api.schema(content.use) if content.use is not None else None
        for prop in schema.properties if isinstance(schema, Object) else ():
            inner = api.schema(prop.use)
            use = inner.items if isinstance(inner, Array) else prop.use
            held = api.schema(use)
            is_bytes = isinstance(held, Scalar) and held.kind is Kind.STRING and held.format == "binary"
            if is_bytes or (isinstance(held, Anything) and content.untyped_is_file):
                yield use.schema


def _endless(api: Api) -> frozenset[tuple[SchemaId, SchemaId]]:
    """Objects with the objects that they must have, where these lead in a circle: one of them has to be a pointer."""
    edges = {
        SchemaId(key): {p.use.schema for p in schema.properties if _holds_object(p, api)}
        for key, schema in enumerate(api.schemas)
        if isinstance(schema, Object)
    }
    while True:
        led_to = {inner for holds in edges.values() for inner in holds}
        kept = {key: {i for i in holds if edges.get(i)} for key, holds in edges.items() if key in led_to}
        kept = {key: holds for key, holds in kept.items() if holds}
        if kept == edges:
            return frozenset((key, inner) for key, holds in edges.items() for inner in holds)
        edges = kept


def _holds_object(prop: Property, api: Api) -> bool:
    return prop.required and not prop.use.nullable and isinstance(api.schema(prop.use), Object)


def imports_of(codes: Iterator[str], *, also: tuple[str, ...] = ()) -> tuple[Code, ...]:
    """What a file imports for the types that it names, in the order of gofmt."""
    found = {path for code in codes for prefix, path in _PACKAGES.items() if prefix in code}
    return tuple(Code(path) for path in sorted({*found, *also}))
