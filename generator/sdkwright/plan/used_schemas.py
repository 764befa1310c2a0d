"""Which schemas nothing carries: no operation sends or reads them, and no event brings them.

A type for them would be one that no method takes or returns. A description without operations and events is a library
of types: there all are made.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from sdkwright.model import Api, Content, Given, Named, Operation, SchemaId, Use
from sdkwright.model.parts import reached
from sdkwright.plan.bodies.sending import sent
from sdkwright.plan.responses.alternatives import choosable
from sdkwright.plan.responses.reading import Readings


def used_schemas(api: Api, kept: Iterable[SchemaId] = ()) -> frozenset[SchemaId]:
    """The schemas that operations and events lead to, and those that some lead to that are kept all the same."""
    if not api.operations and not api.events:
        return frozenset(map(SchemaId, range(len(api.schemas))))
    starts = [use.schema for operation in api.operations for use in _used(operation, api)]
    starts += [event.payload.schema for event in api.events]
    return frozenset(reached(api, [*starts, *kept]))


def argument_uses(api: Api) -> Iterator[Use]:
    """The uses of schemas in arguments: parameters, properties of bodies, and bodies that are one argument."""
    for operation in api.operations:
        yield from (parameter.use for parameter in operation.parameters)
        how = sent(operation.body, api) if operation.body is not None else None
        for each in (how, *how.others) if how is not None else ():
            if each.spread is not None:
                yield from (use for part in each.spread.parts for use in part.uses)
            elif each.content.use is not None and not each.is_binary:
                yield each.content.use


def _idle(operation: Operation, api: Api) -> Iterator[Content]:
    """The contents of an operation that are not sent, and those of its responses that JSON goes before."""
    if operation.body is not None:
        used = sent(operation.body, api).contents_with_arguments
        places, uses = {content.at for content in used}, [content.use for content in used]
        yield from (c for c in operation.body.contents if c.at not in places and c.use not in uses)
    for response in operation.responses:
        first = next((content for content in response.contents if content.is_json), None)
        yield from (c for c in response.contents if first is not None and c is not first and c.framing is None)


def _used(operation: Operation, api: Api) -> Iterator[Use]:
    """What an operation carries; JSON and components may be asked for in any media type that is listed."""
    idle = {content.at for content in _idle(operation, api) if not _is_component(content.use, api)}
    yield from (parameter.use for parameter in operation.parameters)
    bodies = (operation.body.contents if operation.body else (), *(r.contents for r in operation.responses))
    used = [content for contents in bodies for content in contents if content.at not in idle]
    used += filter(Readings(api).is_json, choosable(operation, api).values())
    yield from (use for content in used for use in (content.use, content.items) if use is not None)


def _is_component(use: Use | None, api: Api) -> bool:
    schema = api.schema(use) if use is not None else None
    return isinstance(schema, Named) and isinstance(schema.name, Given)
