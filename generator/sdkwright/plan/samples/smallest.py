"""The size of the smallest value of each schema: what a sample falls back on where it would go on forever.

A schema that only a value without end satisfies (an object that requires itself) has no size, and neither has one
whose smallest value is too large to be read: `a` and `b` that each require `a` and `b` of the next double at each step.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from heapq import heapify, heappop, heappush

from sdkwright.model import Api, Object, Property, Schema, SchemaId, Tuple, Union, Use

LARGEST, DEEPEST = 500, 50
"""How many parts a sample may have that cannot be smaller, and how many of them inside each other."""


@dataclass(slots=True)
class Smallest:
    """The sizes of one API's schemas as they are sent, or as they are served: each leaves other properties out."""

    api: Api
    is_sent: bool
    _sizes: Mapping[SchemaId, int] = field(init=False)

    def __post_init__(self) -> None:
        self._sizes = _sizes(self.api, is_sent=self.is_sent)

    def has_end(self, use: Use) -> bool:
        """Whether there is a value of this use that a sample can be."""
        return use.nullable or use.schema in self._sizes

    def size(self, use: Use) -> int:
        """How many parts the smallest value has; more than any where there is none."""
        return 1 if use.nullable else self._sizes.get(use.schema, LARGEST + 1)

    def required(self, schema: Object) -> Iterator[Property]:
        """The properties that must be there."""
        return (p for p in schema.properties if p.required and not is_left_out(p, is_sent=self.is_sent))


def is_left_out(prop: Property, *, is_sent: bool) -> bool:
    """Whether a property never travels that way: a caller sends none that is read-only, a server none write-only.

    A server that must send one sends it, for whoever asks that nothing be missing.
    """
    return prop.read_only if is_sent else prop.write_only and not prop.required


def _sizes(api: Api, *, is_sent: bool) -> dict[SchemaId, int]:
    """The smallest first (Knuth's generalization of Dijkstra's algorithm): each schema is looked at once."""
    needs = {SchemaId(key): list(_needs(schema, is_sent=is_sent)) for key, schema in enumerate(api.schemas)}
    users: dict[SchemaId, list[SchemaId]] = {}
    for key, needed in needs.items():
        for inner in needed:
            users.setdefault(inner, []).append(key)
    waits = {key: len(needed) for key, needed in needs.items()}
    total, depth = dict.fromkeys(needs, 1), dict.fromkeys(needs, 1)
    found: dict[SchemaId, int] = {}
    ready = [(1, key) for key, needed in needs.items() if not needed or _may_be_null(api.schemas[key])]
    heapify(ready)
    while ready:
        size, key = heappop(ready)
        if key in found or size > LARGEST or depth[key] > DEEPEST:
            continue
        found[key] = size
        for user in users.get(key, ()):
            waits[user] -= 1
            total[user] += size
            depth[user] = max(depth[user], depth[key] + 1)
            if isinstance(api.schemas[user], Union):
                heappush(ready, (size + 1, user))
            elif waits[user] == 0:
                heappush(ready, (total[user], user))
    return found


def _needs(schema: Schema, *, is_sent: bool) -> Iterator[SchemaId]:
    """What a value cannot be without: all of it, or in a union one of it."""
    match schema:
        case Object():
            uses = [p.use for p in schema.properties if p.required and not is_left_out(p, is_sent=is_sent)]
        case Tuple():
            uses = [*schema.prefix]
        case Union():
            uses = [*schema.members]
        case _:
            uses = []
    yield from (use.schema for use in uses if not use.nullable)


def _may_be_null(schema: Schema) -> bool:
    return isinstance(schema, Union) and any(member.nullable for member in schema.members)
