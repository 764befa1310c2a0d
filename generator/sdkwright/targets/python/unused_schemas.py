"""Which schemas nothing carries: those of the media types that are offered, and that the SDK neither sends nor reads.

A type for them would be one that no method takes or returns. What a component's key names is always made.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from sdkwright.model import (
    Api,
    Content,
    Operation,
    SchemaId,
    Use,
)
from sdkwright.report import Pointer
from sdkwright.targets.python.bodies import sent
from sdkwright.targets.python.schema_equality import inner


def unused_schemas(api: Api) -> frozenset[SchemaId]:
    """The schemas that stand in such a media type, and that nothing outside of it leads to."""
    idle = {content.at for operation in api.operations for content in _idle(operation, api) if content.use is not None}
    if not idle:
        return frozenset()
    inside = {SchemaId(i) for i, schema in enumerate(api.schemas) if _is_below(schema.at, idle)}
    others = (schema for i, schema in enumerate(api.schemas) if i not in inside)
    starts = [use.schema for schema in others for use in inner(schema)]
    starts += [use.schema for operation in api.operations for use in _used(operation, idle)]
    starts += [event.payload.schema for event in api.events]
    return frozenset(inside - reached(api, starts))


def _idle(operation: Operation, api: Api) -> Iterator[Content]:
    """The contents of an operation that are not sent, and those of its responses that JSON goes before."""
    if operation.body is not None:
        used = sent(operation.body, api).contents_with_arguments
        places, uses = {content.at for content in used}, [content.use for content in used]
        yield from (c for c in operation.body.contents if c.at not in places and c.use not in uses)
    for response in operation.responses:
        first = next((content for content in response.contents if content.is_json), None)
        yield from (c for c in response.contents if first is not None and c is not first and c.framing is None)


def _used(operation: Operation, idle: set[Pointer]) -> Iterator[Use]:
    yield from (parameter.use for parameter in operation.parameters)
    bodies = (operation.body.contents if operation.body else (), *(r.contents for r in operation.responses))
    used = (content for contents in bodies for content in contents if content.at not in idle)
    yield from (use for content in used for use in (content.use, content.items) if use is not None)


def reached(api: Api, starts: Iterable[SchemaId]) -> set[SchemaId]:
    """All schemas that some of them lead to, and these themselves."""
    seen: set[SchemaId] = set()
    waiting = list(starts)
    while waiting:
        key = waiting.pop()
        if key not in seen:
            seen.add(key)
            waiting += [use.schema for use in inner(api.schemas[key])]
    return seen


def _is_below(at: Pointer, places: set[Pointer]) -> bool:
    return any(Pointer(at.document, at.tokens[:end]) in places for end in range(len(at.tokens) + 1))
