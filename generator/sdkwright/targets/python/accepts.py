"""What an argument takes -> the words by which an operation tells the runtime, which knows no types.

A single value goes without saying, and so does that an argument may be left out. What stands in JSON is looked at by
its type: of the properties of a JSON body only those are told that may be null. The words are those of the runtime's
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
_MOMENTS = {
    "date-time": "datetime",
    "date": "date",
    "time": "time",
    "time-local": "time",
    "duration": "timedelta",
    "http-date": "datetime",
    "date-time-rfc1123": "datetime",
    "date-time-local": "datetime",
}
"""The words for texts that are points or spans in time, by their format."""
_UNIX = frozenset({"unixtime", "unix-time"})
_TIMES = ("datetime", "date", "time", "timedelta", "unixtime")
_ORDER = (
    *("any", "value", *_TIMES, "bytes", "list", *(f"{each}s" for each in _TIMES), "tuple", "lists", "object"),
    *("file", "files"),
)
_LISTS = {
    _VALUE: "list",
    frozenset({"value", "bytes"}): "list",
    frozenset({"file"}): "files",
    **{frozenset({each}): f"{each}s" for each in _TIMES},
}


@dataclass(frozen=True, slots=True)
class Accepted:
    """What one argument takes: `kinds` where it travels as text, `nullable` where null is one of its values in JSON.

    `is_json` where None is null, and not no value at all; `is_all` where it is the only way to give a JSON body;
    `flags` are further words: what no error shows.
    """

    kinds: Kinds = frozenset()
    nullable: bool = False
    is_json: bool = False
    is_all: bool = False
    flags: Kinds = frozenset()

    def __or__(self, other: Accepted) -> Accepted:
        nullable, is_json = self.nullable or other.nullable, self.is_json or other.is_json
        # What one of two takes is no mistake; what one of them hides is hidden.
        is_all, flags = self.is_all or other.is_all, self.flags | other.flags
        return Accepted(self.kinds | other.kinds, nullable, is_json, is_all, flags)

    def words(self, *, required: bool, needed: bool = False) -> str:
        """The words for the runtime, none where there is nothing to say."""
        may_be_null = self.is_json and self.nullable
        told = ["required"] if ((required and self.kinds) or self.is_all) and not may_be_null else []
        told = ["needed"] if needed else told
        kinds = self.kinds.difference(_TIMES) if "value" in self.kinds else self.kinds
        told += [kind for kind in _ORDER if kind in kinds] if kinds != _VALUE else []
        return " ".join([*told, *(["null"] if may_be_null else []), *sorted(self.flags)])


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
    nullable = any(takes_null(use, api) for use in uses)
    flags = frozenset({"secret"} if any(holds_secret(use, api) for use in uses) else ())
    return Accepted(kinds, nullable, as_json, is_all and as_json, flags)


def _members(use: Use, api: Api) -> list[Schema]:
    """The schemas that a value may fit, null left out."""
    schema = api.schema(use)
    found = [api.schema(Use(member)) for member in api.leaves(schema)] if isinstance(schema, Union) else [schema]
    return [each for each in found if not (isinstance(each, Scalar) and each.kind is Kind.NULL)]


def holds_secret(use: Use, api: Api) -> bool:
    """Whether a schema, or a member of it, is a text of `format: password` (OpenAPI 3.0.3, 4.4)."""
    return any(isinstance(each, Scalar) and each.format == "password" for each in _members(use, api))


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
    if schema.kind is Kind.STRING and schema.format in _MOMENTS:
        return frozenset({_MOMENTS[schema.format]})
    if schema.kind is not Kind.STRING and schema.format in _UNIX:
        return frozenset({"unixtime"})
    is_file = has_files and schema.kind is Kind.STRING and schema.format == "binary"
    return frozenset({"file"}) if is_file else _VALUE
