"""What a value of a schema may be: null, a secret, or bytes alone."""

from __future__ import annotations

from sdkwright.model import Anything, Api, Kind, Scalar, Schema, Union, Use


def members_of(use: Use, api: Api) -> list[Schema]:
    """The schemas that a value may fit, null left out."""
    schema = api.schema(use)
    found = [api.schema(Use(member)) for member in api.leaves(schema)] if isinstance(schema, Union) else [schema]
    return [each for each in found if not (isinstance(each, Scalar) and each.kind is Kind.NULL)]


def holds_secret(use: Use, api: Api) -> bool:
    """Whether a schema, or a member of it, is a text of `format: password` (OpenAPI 3.0.3, 4.4)."""
    return any(isinstance(each, Scalar) and each.format == "password" for each in members_of(use, api))


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


def is_binary(use: Use, api: Api) -> bool:
    """Whether a value is bytes, and nothing else."""
    members = members_of(use, api)
    return bool(members) and all(isinstance(each, Scalar) and each.format == "binary" for each in members)
