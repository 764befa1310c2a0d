"""Schemas -> types that can be compared: what `code.types` prints, before it is printed.

Nothing here follows a schema into another one: what has parts is a key, and is said once, so that time and room grow
with the description, and a schema that holds itself is no special case.
"""

from __future__ import annotations

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
    Scalar,
    SchemaId,
    Tuple,
    Union,
    Use,
)
from sdkwright.model.choices import may_be_unknown
from sdkwright.plan.exact_numbers import is_exact
from sdkwright.public_api import Anything as Everything
from sdkwright.public_api import (
    Atom,
    ClassOf,
    Exactly,
    Like,
    ListOf,
    MapOf,
    Null,
    OneOf,
    Structure,
    TupleOf,
    Type,
    Untyped,
)
from sdkwright.targets.python.code.formats import NUMBER, formatted
from sdkwright.targets.python.names.settled import Names

_WIDER = {
    "bool": ("int", "float"),
    "int": ("float",),
    "datetime.datetime": ("datetime.date",),
    "bytes": ("BinaryTypes", "FileTypes"),
}
"""What a checker takes the values of a type for, too (PEP 484 has a float for each int)."""
_UNKNOWN = "UnknownObject"
_KINDS = {Kind.STRING: "str", Kind.INTEGER: "int", Kind.NUMBER: "float", Kind.BOOLEAN: "bool"}
_OF_VALUES = {bool: "bool", int: "int", str: "str"}


def atom(name: str) -> Atom:
    """A type by its name."""
    return Atom(name, _WIDER.get(name, ()))


def either(*members: Type) -> Type:
    """One of several types, each once; one that is alone is itself."""
    flat = dict.fromkeys(one for each in members for one in (each.members if isinstance(each, OneOf) else (each,)))
    return next(iter(flat)) if len(flat) == 1 else OneOf(tuple(flat))


def exactly(value: str | int | bool) -> Exactly:
    """One value."""
    return Exactly(value, atom(_OF_VALUES[type(value)]))


def without_null(found: Type) -> Type:
    """The same type without none, unless it is nothing else."""
    if not isinstance(found, OneOf):
        return found
    rest = [member for member in found.members if not isinstance(member, Null)]
    return either(*rest) if rest else found


class Types:
    """Makes the types of one API; `structures` has what was asked for, once it is `finished`."""

    def __init__(self, api: Api, names: Names) -> None:
        self._api = api
        self._names = names
        self._waiting: list[tuple[str, SchemaId, bool]] = []
        self.structures: dict[str, Type] = {}

    def reads(self, use: Use) -> Type:
        """What a response holds."""
        found = self._type(use.schema, gives=False)
        return either(found, Null()) if use.nullable else found

    def gives(self, use: Use) -> Type:
        """What a caller may give."""
        found = self._type(use.schema, gives=True)
        return either(found, Null()) if use.nullable else found

    def gives_part(self, use: Use) -> Type:
        """What a caller may give for a part of a form, where bytes are a file."""
        schema = self._api.schema(use)
        is_file = isinstance(schema, Scalar) and schema.format == "binary"
        return either(atom("FileTypes"), *([Null()] if use.nullable else [])) if is_file else self.gives(use)

    def alias(self, key: SchemaId, *, gives: bool) -> Structure:
        """What an alias stands for, as it is read or given."""
        return self._structure(key, gives=gives)

    def finished(self) -> dict[str, Type]:
        """What all structures are that were asked for, and those in them."""
        while self._waiting:
            name, key, gives = self._waiting.pop()
            self.structures[name] = self._parts(key, gives=gives)
        return self.structures

    def _type(self, key: SchemaId, *, gives: bool) -> Type:
        schema = self._api.schema(key)
        match schema:
            case Anything():
                return Everything() if gives else Untyped()
            case Scalar():
                return _scalar(schema, gives=gives)
            case Constant():
                return either(*map(_value, schema.values))
            case Enumeration():
                named = ClassOf(self._names.types[key])
                return either(named, atom(_KINDS[schema.kind])) if gives else named
            case Object():
                name = self._names.types[key]
                return Like(name) if gives else ClassOf(name)
            case Array() | Tuple() | Map() | Union():
                return self._structure(key, gives=gives)
            case _:
                assert_never(schema)

    def _structure(self, key: SchemaId, *, gives: bool) -> Structure:
        known = key if key in self._names.types else self._names.equal.get(key)
        alias = str(self._names.types[known]) if known is not None else ""
        name = f"{'gives' if gives else 'reads'} {key}"
        if name not in self.structures:
            self.structures[name] = Untyped()
            self._waiting.append((name, key, gives))
        return Structure(name, alias)

    def _parts(self, key: SchemaId, *, gives: bool) -> Type:
        """What a structure is made of."""
        schema, of = self._api.schema(key), self.gives if gives else self.reads
        match schema:
            case Array():
                return ListOf(of(schema.items))
            case Tuple():
                return TupleOf(tuple(map(of, schema.prefix)), of(schema.rest) if schema.rest else None)
            case Map():
                return MapOf(of(schema.values))
            case Union():
                unknown = [atom(_UNKNOWN)] if not gives and may_be_unknown(schema.choice) else []
                return either(*map(of, schema.members), *unknown)
            case _:
                raise AssertionError(f"{schema.at} has no parts")


def _scalar(schema: Scalar, *, gives: bool) -> Type:
    if schema.kind is Kind.NULL:
        return Null()
    if is_exact(schema):
        return either(atom(NUMBER), atom("float")) if gives else atom(NUMBER)
    found = formatted(schema)
    if found is None:
        return atom(_KINDS[schema.kind])
    name = found.type.name if found.type.module == "builtins" else f"{found.type.module}.{found.type.name}"
    return either(atom(name), *map(atom, found.raw)) if gives else atom(name)


def _value(value: str | int | float | bool) -> Type:
    return atom("float") if isinstance(value, float) else exactly(value)
