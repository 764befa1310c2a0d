"""What a value of a schema may be: null, a secret, or text alone."""

from __future__ import annotations

from sdkwright.model import Anything, Api, Constant, Enumeration, Kind, Scalar, Schema, Union, Use

_OF_THEIR_OWN = frozenset(
    {
        *("date-time", "date", "time", "time-local", "duration", "http-date", "date-time-rfc1123", "date-time-local"),
        *("unixtime", "unix-time", "byte", "base64url"),
    }
)
"""The formats of scalars that Python has in types of which not each value is one: times, and bytes."""


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


def is_text(use: Use, api: Api) -> bool:
    """Whether a value travels as text, of whichever class it is: no list, no object, no time and no bytes."""
    return all(
        isinstance(each, (Scalar, Enumeration, Constant)) and not _is_of_its_own(each) for each in _members(use, api)
    )


def _is_of_its_own(schema: Schema) -> bool:
    return isinstance(schema, Scalar) and schema.format in _OF_THEIR_OWN


def is_binary(use: Use, api: Api) -> bool:
    """Whether a value is bytes, and nothing else."""
    members = _members(use, api)
    return bool(members) and all(isinstance(each, Scalar) and each.format == "binary" for each in members)
