"""What a reply tells about an operation: does it give one thing, or many?"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from sdkwright.build.tree.routes import Reply
from sdkwright.model import Array, Map, Object, Operation, Schema, Union, Use

_ENVELOPES = frozenset({"data", "payload", "result", "response", "body", "d", "_embedded"})


def reply(operation: Operation, schemas: Sequence[Schema]) -> Reply:
    """What is known of the first reply that means success and has a shape."""
    for response in operation.responses:
        if response.status.startswith("2"):
            for content in response.contents:
                if content.use is not None:
                    return _of(content.use, schemas)
    return Reply()


def _of(use: Use, schemas: Sequence[Schema]) -> Reply:
    match schemas[use.schema]:
        case Array():
            return Reply(is_known=True, is_list=True)
        case Map():
            return Reply(is_known=True, is_map=True)
        case Object() as found:
            return Reply(is_known=True, lists=tuple(_lists(found, schemas)))
        case Union() as found:
            arms = [arm for arm in found.arms if isinstance(schemas[arm.schema], (Array, Object))]
            return _of(arms[0], schemas) if arms and arms[0] != use else Reply()
        case _:
            return Reply()


def _lists(reply: Object, schemas: Sequence[Schema]) -> Iterator[str]:
    """The names of the properties that are lists, also of those inside the one that holds the whole answer."""
    for prop in reply.properties:
        inner = schemas[prop.use.schema]
        if isinstance(inner, Array):
            yield prop.name
        elif isinstance(inner, Object) and prop.name.lower() in _ENVELOPES:
            yield from (p.name for p in inner.properties if isinstance(schemas[p.use.schema], Array))
