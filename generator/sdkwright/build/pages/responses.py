"""Part of `build.pages`: the one array of a response that is the list, and what stands beside it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from sdkwright.build.pages.vocabulary import BESIDE, BOXES, LISTS, plain
from sdkwright.model import (
    Api,
    Array,
    Enumeration,
    Object,
    Operation,
    Property,
    Response,
    Scalar,
    Schema,
    SchemaId,
    Union,
    Use,
)
from sdkwright.model.pages import Way

_DEEPEST = 3


@dataclass(frozen=True, slots=True)
class Part:
    """A property of a response, and the way to it; `word` is its plain name, `whole` that of the whole way."""

    way: Way
    prop: Property
    schema: Schema

    @property
    def word(self) -> str:
        """The plain name."""
        return plain(self.way[-1])

    @property
    def whole(self) -> str:
        """The plain names of the whole way, as one word."""
        return plain("".join(self.way))


@dataclass(frozen=True, slots=True)
class Listing:
    """A response that holds a list: the way to the array, what that holds, and what else the response says."""

    response: Response
    items: Way
    item: Use
    parts: tuple[Part, ...]


def listing(operation: Operation, api: Api) -> Listing | None:
    """The list in the response of an operation, None where none can be named for sure."""
    response = _success(operation)
    if response is None:
        return None
    content = next(c for c in response.contents if c.is_json)
    if content.use is None:
        return None
    schema = known(api, content.use)
    if isinstance(schema, Array):
        return Listing(response, (), schema.items, ())
    if not isinstance(schema, Object):
        return None
    found = _array(operation, schema, api)
    return Listing(response, *found, tuple(_parts(schema, api))) if found else None


def known(api: Api, use: Use) -> Schema:
    """The schema of a use; that of its one member, where only null stands beside it: unions may hold one another."""
    seen: set[SchemaId] = set()
    while isinstance(schema := api.schema(use), Union) and len(schema.members) == 1 and use.schema not in seen:
        seen.add(use.schema)
        use = schema.members[0]
    return schema


def _success(operation: Operation) -> Response | None:
    """The response that says yes, if there is one alone, and it may be JSON, which is then what is read."""
    successes = [r for r in operation.responses if r.status.startswith("2") and r.contents]
    if len(successes) != 1 or any(r.status.startswith("2") and not r.contents for r in operation.responses):
        return None
    return successes[0] if any(content.is_json for content in successes[0].contents) else None


def _array(operation: Operation, schema: Object, api: Api) -> tuple[Way, Use] | None:
    found = _only(operation, [(way, array) for way, array in _arrays(schema, api) if plain(way[-1]) not in BESIDE], api)
    if found is not None:
        return found
    for prop in schema.properties:
        inner = known(api, prop.use)
        if isinstance(inner, Object) and plain(prop.name) in {*LISTS, "result", "response", "embedded", "payload"}:
            deeper = _only(operation, [((prop.name, *way), array) for way, array in _arrays(inner, api)], api)
            if deeper is not None:
                return deeper
    return None


def _arrays(schema: Object, api: Api) -> Iterator[tuple[Way, Array]]:
    for prop in schema.properties:
        inner = known(api, prop.use)
        if isinstance(inner, Array):
            yield (prop.name,), inner


def _only(operation: Operation, arrays: list[tuple[Way, Array]], api: Api) -> tuple[Way, Use] | None:
    """The array that has the name of a list or of what the path speaks of, or that alone holds objects."""
    segments = [plain(s) for s in operation.target.split("/") if s and "{" not in s]
    named = [pair for word in (*LISTS, *segments[-1:]) for pair in arrays if plain(pair[0][-1]) == word]
    found = named[0] if named else arrays[0] if len(arrays) == 1 else None
    if found is None or (not named and isinstance(known(api, found[1].items), (Scalar, Enumeration))):
        return None
    return found[0], found[1].items


def _parts(schema: Object, api: Api, above: Way = ()) -> Iterator[Part]:
    """The properties of a response, and those of the objects in it that speak of pages."""
    for prop in schema.properties:
        inner = known(api, prop.use)
        way = (*above, prop.name)
        yield Part(way, prop, inner)
        if plain(prop.name) in BOXES and len(way) < _DEEPEST:
            for box in _objects(inner, api):
                yield from _parts(box, api, way)


def _objects(schema: Schema, api: Api) -> Iterator[Object]:
    """The schema itself, or the members of a union, where they are objects."""
    keys = api.leaves(schema) if isinstance(schema, Union) else ()
    yield from (s for s in (schema, *map(api.schema, keys)) if isinstance(s, Object))
