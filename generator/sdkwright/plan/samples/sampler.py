"""Schemas -> values of them: the same for the same schema, and as small as shows what there is to show.

Text is made of the name of what it stands for, so that two arguments that change places are seen; where it travels in
a URL it ends in characters that must be escaped there. Numbers count up.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import count
from typing import assert_never

from sdkwright.model import (
    BARE_BASE64URL,
    Anything,
    Api,
    Array,
    Constant,
    Enumeration,
    Kind,
    Map,
    Member,
    Object,
    Property,
    Scalar,
    SchemaId,
    Tuple,
    Union,
    Use,
)
from sdkwright.plan.exact_numbers import is_exact
from sdkwright.plan.samples.smallest import Smallest, is_left_out
from sdkwright.plan.samples.values import ExactNumber, Sample

SAMPLES = {
    "date-time": "2025-01-31T12:30:00Z",
    "date": "2025-01-31",
    "time": "12:30:00Z",
    "uuid": "123e4567-e89b-12d3-a456-426614174000",
    "decimal": "12.50",
    "byte": "c2FtcGxl",
    "base64url": "c29tZT8-",
    BARE_BASE64URL: "c29tZT8-",
    "duration": "P1DT2H30M",
    "time-local": "12:30:00",
    "date-time-local": "2025-01-31T12:30:00",
    "http-date": "Fri, 31 Jan 2025 12:30:00 GMT",
    "date-time-rfc1123": "Fri, 31 Jan 2025 12:30:00 GMT",
}
"""A value of each format that languages have a type of their own for."""
_DIGITS = "2345678901234567.10"
"""What ends a number whose digits count: more than a float holds, and a zero that it would not write."""
_BINARY = "binary"
_NO_WORD = re.compile(r"[^0-9A-Za-z_-]+")
_ROOM = (10, 5, 2)
"""How many optional properties an object shows, by how many objects it is in; one that is in more shows none."""
_DEEPEST = 12
_MOST = 2_000
"""After as many parts of a sample, what is left of it is as small as it can be."""


_Choice = Callable[[Union], Use | None]
"""Which member of a union is shown."""


class NoSample(Exception):
    """No value of a schema is one that a test could show: it never ends, is too large, or has no form in its place."""


def _may_hold_any(_: str) -> bool:
    return True


@dataclass(slots=True)
class Sampler:
    """Makes the values of one call.

    `shows_all` where optional properties are shown, `ending` is what texts end in. `smallest` also says which way a
    value travels: a caller never sends what is read-only, a server never what is write-only. `has_files` where bytes
    travel as files, `shows_two` where lists have two items, `is_filled` where an object must hold something, `may_hold`
    whether a text can stand where it will. Samplers of one call share their `numbers`.
    """

    api: Api
    smallest: Smallest
    shows_all: bool
    ending: str = ""
    has_files: bool = False
    untyped_is_file: bool = False
    shows_two: bool = False
    is_filled: bool = False
    may_hold: Callable[[str], bool] = _may_hold_any
    numbers: Iterator[int] = field(default_factory=lambda: count(1))
    _open: list[SchemaId] = field(default_factory=list)
    _made: int = 0

    def value(self, use: Use, name: str, way: tuple[str, ...] = ()) -> Sample:
        """A value; the properties on the `way` are there in any case. `NoSample` where there is none."""
        use = self._shown(use)
        if not self.smallest.has_end(use):
            raise NoSample(name)
        self._made += 1
        if use.schema in self._open or len(self._open) > _DEEPEST or self._made > _MOST:
            return self._end(use, name)
        self._open.append(use.schema)
        found = self._schema(use, name, way)
        self._open.pop()
        return found

    def _schema(self, use: Use, name: str, way: tuple[str, ...]) -> Sample:
        schema = self.api.schema(use)
        match schema:
            case Anything():
                is_part = all(isinstance(self.api.schemas[key], Array) for key in self._open[:-1])
                return _bytes(name) if self.untyped_is_file and is_part else self._text(name)
            case Scalar():
                return self._scalar(schema, name)
            case Enumeration():
                return self._legal_members(schema)[0].value
            case Constant():
                return next((v for v in schema.values if self._is_legal(v)), schema.values[0])
            case Array():
                return self._items(schema, name, way)
            case Tuple():
                return [self.value(part, f"{name}_{index}") for index, part in enumerate(schema.prefix, 1)]
            case Map():
                return {} if self._is_open(schema.values) else {"key": self.value(schema.values, name)}
            case Union():
                member = self._shown_member(schema)
                if member is None:
                    return self._end(use, name)
                made = self._marked(member, self.value(member, name, way))
                return self._tagged(schema, member, made, self._shown_member)
            case Object():
                return self._object(schema, way) or (self._one_property(schema) if self._must_hold() else {})
            case _:
                assert_never(schema)

    def _shown_member(self, union: Union) -> Use | None:
        return next((member for member in union.members if not self._is_open(member)), None)

    def _tagged(self, union: Union, member: Use | None, value: Sample, choice: _Choice) -> Sample:
        """A member of a union with the tag that only the union gives it; `choice` made it, of unions within as well."""
        seen: set[SchemaId] = set()  # unions may hold one another
        while member is not None and isinstance(inner := self.api.schema(self._shown(member)), Union):
            again = member.schema in seen
            seen.add(member.schema)
            member = None if again else choice(inner)
        found = union.tags.get(self._shown(member).schema) if member is not None else None
        tag = self.api.schema(found) if found is not None else None
        if union.discriminator is None or not isinstance(tag, Constant) or not isinstance(value, dict):
            return value
        name = union.discriminator.property
        return value if value.get(name) in tag.values else {name: tag.values[0]} | value | {name: tag.values[0]}

    def _marked(self, member: Use, value: Sample) -> Sample:
        """A member of a union with what tells it from the others, also where it may be left out."""
        schema = self.api.schema(self._shown(member))
        if not isinstance(schema, Object) or not isinstance(value, dict):
            return value
        kept = (p for p in schema.properties if not is_left_out(p, is_sent=self.smallest.is_sent))
        marks = {p.name: one.values[0] for p in kept if isinstance(one := self.api.schema(p.use), Constant)}
        return {name: mark for name, mark in marks.items() if name not in value} | value

    def _items(self, schema: Array, name: str, way: tuple[str, ...]) -> Sample:
        """One item; two where it matters how they are told apart, and they are small enough to see it."""
        if self._is_open(schema.items):
            return []
        first, items = self.value(schema.items, name, way), self.api.schema(schema.items)
        if not self.shows_two or not isinstance(items, (Scalar, Enumeration, Constant, Anything)):
            return [first]
        if isinstance(items, Enumeration):
            return [first, self._legal_members(items)[-1].value]
        return [first, self.value(schema.items, f"{name}_2")]

    def _legal_members(self, schema: Enumeration) -> Sequence[Member]:
        """The members that can stand in the place; all where none can."""
        return [member for member in schema.members if self._is_legal(member.value)] or schema.members

    def _is_legal(self, value: object) -> bool:
        return not isinstance(value, str) or self.may_hold(value)

    def _object(self, schema: Object, way: tuple[str, ...]) -> Sample:
        room = self._room()
        made: dict[str, Sample] = {}
        for prop in schema.properties:
            if is_left_out(prop, is_sent=self.smallest.is_sent):
                continue
            is_on_way = prop.name == (way[0] if way else None)
            if not prop.required and not is_on_way:
                if room == 0 or self._is_open(prop.use):
                    continue
                room -= 1
            made[prop.name] = self.value(prop.use, prop.name, way[1:] if is_on_way else ())
        return made

    def of_property(self, prop: Property) -> Sample:
        """The value of a property."""
        return self.value(prop.use, prop.name)

    def _one_property(self, schema: Object) -> Sample:
        """An object with one optional property, a plain one if it has any, or one that it does not declare."""
        found = [p for p in schema.properties if not is_left_out(p, is_sent=self.smallest.is_sent)]
        found = [p for p in found if not self._is_open(p.use)]
        found.sort(key=lambda p: not isinstance(self.api.schema(p.use), (Scalar, Enumeration, Constant)))
        if found:
            return {found[0].name: self.of_property(found[0])}
        return {"key": self.value(schema.extra, "key")} if schema.extra and not self._is_open(schema.extra) else {}

    def _must_hold(self) -> bool:
        return self.is_filled and not any(isinstance(self.api.schemas[key], Object) for key in self._open[:-1])

    def _room(self) -> int:
        depth = sum(isinstance(self.api.schemas[key], Object) for key in self._open) - 1
        return _ROOM[depth] if self.shows_all and depth < len(_ROOM) else 0

    def _shown(self, use: Use) -> Use:
        """What is shown of a schema: of a base its first kind."""
        schema = self.api.schema(use)
        kind = kind_shown(schema) if isinstance(schema, Object) else None
        return use if kind is None else self._shown(replace(kind, nullable=use.nullable))

    def _is_open(self, use: Use) -> bool:
        """Whether a value would hold itself, or has no end; a list or a map may still be empty."""
        use = self._shown(use)
        if use.schema not in self._open:
            return not self.smallest.has_end(use)
        return not isinstance(self.api.schema(use), (Array, Map, Scalar))

    def _end(self, use: Use, name: str) -> Sample:
        """The smallest value of a schema, where a larger one would never end."""
        schema = self.api.schema(use)
        if use.nullable:
            return None
        match schema:
            case Array():
                return []
            case Tuple():
                return [self._end(part, f"{name}_{index}") for index, part in enumerate(schema.prefix, 1)]
            case Scalar() | Enumeration() | Constant():
                return self._schema(use, name, ())
            case Object():
                return {prop.name: self._end(prop.use, prop.name) for prop in self.smallest.required(schema)}
            case Union():
                member = self._smallest_member(schema)
                return self._tagged(schema, member, self._end(member, name), self._smallest_member)
            case Anything() | Map():
                return {}
            case _:
                assert_never(schema)

    def _smallest_member(self, union: Union) -> Use:
        return min(union.members, key=self.smallest.size)

    def _scalar(self, schema: Scalar, name: str) -> Sample:
        match schema.kind:
            case Kind.STRING:
                return self._string(schema.format or "", name)
            case Kind.INTEGER:
                return next(self.numbers)
            case Kind.NUMBER:
                number = next(self.numbers)
                return ExactNumber(f"{number}{_DIGITS}") if is_exact(schema) else number + 0.5
            case Kind.BOOLEAN:
                return True
            case Kind.NULL:
                return None
            case _:
                assert_never(schema.kind)

    def _string(self, format: str, name: str) -> Sample:
        if format == _BINARY and self.has_files:
            return _bytes(name)
        return SAMPLES.get(format) or self._text(name)

    def _text(self, name: str) -> str:
        return word(name) + self.ending


def kind_shown(schema: Object) -> Use | None:
    """The kind that stands for a base: its first."""
    return next(iter(schema.children.kinds.values()), None) if schema.children is not None else None


def _bytes(name: str) -> bytes:
    return f"the bytes of {word(name)}".encode()


def word(name: str) -> str:
    """A name as text that can stand anywhere."""
    return _NO_WORD.sub("_", name).strip("_-") or "text"


def optional_null(uses: Mapping[str, Use], api: Api) -> str | None:
    """The property that is sent as null where all are given: the last scalar that may be."""
    scalars = (Scalar, Enumeration, Constant)
    found = [name for name, use in uses.items() if use.nullable and isinstance(api.schema(use), scalars)]
    return found[-1] if found else None
