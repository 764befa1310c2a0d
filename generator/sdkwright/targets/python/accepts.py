"""What an argument takes -> the words by which an operation tells the runtime, which knows no types.

A single value goes without saying, and so does that an argument may be left out. JSON can hold whatever a caller has:
of the properties of a JSON body only those are told that may be null. The words are those of the runtime's
`arguments/argument_types.py`.
"""

from __future__ import annotations

from dataclasses import dataclass
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
    Schema,
    SchemaId,
    Tuple,
    Union,
    Use,
)

Kinds = frozenset[str]
_VALUE: Kinds = frozenset({"value"})
_ORDER = ("any", "value", "bytes", "list", "tuple", "lists", "object", "file", "files")
_LISTS = {_VALUE: "list", frozenset({"value", "bytes"}): "list", frozenset({"file"}): "files"}


@dataclass(frozen=True, slots=True)
class Accepted:
    """What one argument takes: `kinds` where it travels as text, `nullable` where null is one of its values in JSON.

    `is_json` where None is null, and not no value at all; `is_all` where it is the only way to give a JSON body;
    `is_secret` where no error and no log shows it.
    """

    kinds: Kinds = frozenset()
    nullable: bool = False
    is_json: bool = False
    is_all: bool = False
    is_secret: bool = False

    def __or__(self, other: Accepted) -> Accepted:
        nullable, is_json = self.nullable or other.nullable, self.is_json or other.is_json
        is_secret = self.is_secret or other.is_secret
        return Accepted(self.kinds | other.kinds, nullable, is_json, self.is_all or other.is_all, is_secret)

    def words(self, *, required: bool, needed: bool = False) -> str:
        """The words for the runtime, none where there is nothing to say."""
        may_be_null = self.is_json and self.nullable
        told = ["required"] if ((required and self.kinds) or self.is_all) and not may_be_null else []
        told = ["needed"] if needed else told
        told += [kind for kind in _ORDER if kind in self.kinds] if self.kinds != _VALUE else []
        return " ".join([*told, *(["null"] if may_be_null else []), *(["secret"] if self.is_secret else [])])


BYTES = Accepted(frozenset({"bytes"}))
"""A body that is bytes, and never text."""


def accepted(
    uses: tuple[Use, ...],
    api: Api,
    *,
    as_text: bool,
    as_json: bool,
    has_files: bool = False,
    is_all: bool = False,
) -> Accepted:
    """What an argument takes that fits one of these schemas; bytes are files in parts of a form."""
    kinds = Kinds().union(*(_kinds(use, api, has_files, ()) for use in uses)) if as_text else Kinds()
    nullable, is_secret = (any(asks(use, api) for use in uses) for asks in (takes_null, holds_secret))
    return Accepted(kinds, nullable, as_json, is_all and as_json, is_secret)


def holds_secret(use: Use, api: Api) -> bool:
    """Whether a schema, or a member of it, is a text of `format: password` (OpenAPI 3.0.3, 4.4)."""
    schema = api.schema(use)
    members = [api.schema(Use(member)) for member in api.leaves(schema)] if isinstance(schema, Union) else [schema]
    return any(isinstance(each, Scalar) and each.format == "password" for each in members)


def takes_null(use: Use, api: Api) -> bool:
    """Whether null is a value of a schema, or of a member of it."""
    waiting, seen = [use], {use.schema}
    while waiting:
        each = waiting.pop()
        schema = api.schema(each)
        if each.nullable or isinstance(schema, Anything):
            return True
        if isinstance(schema, Scalar) and schema.kind is Kind.NULL:
            return True
        if isinstance(schema, Union):
            waiting += [member for member in schema.members if member.nullable or member.schema not in seen]
            seen |= {member.schema for member in schema.members}
    return False


def _kinds(use: Use, api: Api, has_files: bool, above: tuple[SchemaId, ...]) -> Kinds:
    if use.schema in above:
        return frozenset({"any"})
    schema: Schema = api.schema(use)
    above = (*above, use.schema)
    match schema:
        case Anything():
            return frozenset({"any"})
        case Scalar():
            return _scalar(schema, has_files)
        case Enumeration() | Constant():
            return _VALUE
        case Object() | Map():
            return frozenset({"object"})
        case Array():
            return frozenset({_LISTS.get(_kinds(schema.items, api, has_files, above), "lists")})
        case Tuple():
            return frozenset({"tuple"})
        case Union():
            return Kinds().union(*(_kinds(Use(member), api, has_files, above) for member in api.leaves(schema)))
        case _:
            assert_never(schema)


def _scalar(schema: Scalar, has_files: bool) -> Kinds:
    if schema.kind is Kind.NULL:
        return Kinds()
    if schema.kind is Kind.STRING and schema.format in ("byte", "base64url"):
        return frozenset({"value", "bytes"})
    is_file = has_files and schema.kind is Kind.STRING and schema.format == "binary"
    return frozenset({"file"}) if is_file else _VALUE
