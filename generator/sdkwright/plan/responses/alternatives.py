"""The contents of a response among which a caller may choose.

What nobody can ask for by itself is none of them: a list that comes in pages, and a stream. An inline schema that the
description repeats for each media type is that of the first one: two copies are one type.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from sdkwright.model import Api, Content, Given, Named, Operation, Response, SchemaId, Use
from sdkwright.model.parts import reached
from sdkwright.plan.equal_schemas import is_alike
from sdkwright.plan.responses.streams import Streams
from sdkwright.plan.responses.successes import NO_CONTENT, preferred, successes

_WILD = "*/*"


def choosable(operation: Operation, api: Api) -> Mapping[str, Content]:
    """Each media type that can be asked for with its first content, those that are usual first."""
    streams = Streams(api)
    contents = [content for response in _with_bodies(operation) for content in response.contents]
    if operation.pages is not None or operation.method == "HEAD" or any(map(streams.is_stream, contents)):
        return {}
    usual = {content.essence for response in _with_bodies(operation) if (content := preferred(response)) is not None}
    found: dict[str, Content] = {}
    for content in sorted(_sharing(operation, api), key=lambda content: content.essence not in usual):
        if content.essence != _WILD:
            found.setdefault(content.essence, content)
    return {content.media_type: content for content in found.values()}


def _with_bodies(operation: Operation) -> list[Response]:
    """The successes that can have a body, whatever the description says of the others."""
    return [response for response in successes(operation) if response.status != NO_CONTENT]


def _sharing(operation: Operation, api: Api) -> Iterator[Content]:
    """The contents of successes, each with the schema of one before it that its own is a copy of."""
    for response in _with_bodies(operation):
        first, before = preferred(response), list[Use]()
        for content in sorted(response.contents, key=lambda content: content is not first):
            use = content.use
            if use is not None:
                use = next((one for one in before if _is_copy(use, one, api)), use)
                before.append(use)
            yield replace(content, use=use)


def _is_copy(use: Use, other: Use, api: Api) -> bool:
    """Whether two schemas say the same and lead to the same components: a component has a type of its own."""
    return is_alike(use, other, api) and _components(use, api) == _components(other, api)


def _components(use: Use, api: Api) -> frozenset[SchemaId]:
    keys = reached(api, (use.schema,))
    return frozenset(key for key in keys if isinstance(s := api.schemas[key], Named) and isinstance(s.name, Given))
