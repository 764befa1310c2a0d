"""Unions as a reader would have written them: constants side by side are one `Literal`."""

from __future__ import annotations

from dataclasses import replace

from sdkwright.model import Api, Constant, Schema, SchemaId, Union, Use


def tidied(api: Api) -> Api:
    """The same description, with unions that say the same in fewer words."""
    arena: list[Schema] = list(api.schemas)
    for key, schema in enumerate(api.schemas):
        if isinstance(schema, Union):
            arena[key] = _with_one_constant(schema, arena)
    return replace(api, schemas=tuple(arena))


def _with_one_constant(union: Union, arena: list[Schema]) -> Union:
    """A union whose constants stand together in the place of the first."""
    found = {member: arena[member.schema] for member in union.members}
    constants = {member: schema for member, schema in found.items() if isinstance(schema, Constant)}
    if len(constants) < 2:
        return union
    first = next(iter(constants))
    values = tuple(value for schema in constants.values() for value in schema.values)
    arena.append(Constant(union.at, tuple({(type(v), v): v for v in values}.values())))
    merged = Use(SchemaId(len(arena) - 1), any(member.nullable for member in constants))
    kept = (member for member in union.members if member == first or member not in constants)
    members = (merged if member == first else member for member in kept)
    return replace(union, members=tuple(members))
