"""What a response tells about an operation: does it give one thing, or many?"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from sdkwright.build.tree.routes import ResponseShape
from sdkwright.model import Array, Content, Map, Object, Operation, Scalar, Schema, Union, Use
from sdkwright.naming.words import is_plural

_VALUE = re.compile(r"json|xml|x-www-form-urlencoded|event-stream", re.IGNORECASE)
_STREAM = re.compile(r"event-stream|ndjson|jsonl|json-seq|stream\+json", re.IGNORECASE)
_ENVELOPES = frozenset({"data", "payload", "result", "response", "body", "d", "_embedded"})


def response_shape(operation: Operation, schemas: Sequence[Schema]) -> ResponseShape:
    """What is known of the first response that means success and has a shape."""
    for response in operation.responses:
        if response.status.startswith("2"):
            for content in response.contents:
                if content.use is not None and not _is_stream_of_values(content, schemas):
                    return replace(_of(content.use, schemas), is_file=_is_file(operation))
    return ResponseShape(is_file=_is_file(operation))


def _is_stream_of_values(content: Content, schemas: Sequence[Schema]) -> bool:
    """Whether what is described is one value of many, which come one after the other."""
    is_value = content.use is not None and isinstance(schemas[content.use.schema], Scalar)
    return is_value and bool(_STREAM.search(content.media_type))


def _is_file(operation: Operation) -> bool:
    """Whether what comes back is nothing that is read as a value: bytes, or where they are."""
    found = [content for r in operation.responses if r.status[:1] == "2" for content in r.contents]
    is_moved = any(response.status.startswith("3") for response in operation.responses)
    return is_moved or any(content.use is None or not _VALUE.search(content.media_type) for content in found)


def _of(use: Use, schemas: Sequence[Schema]) -> ResponseShape:
    match schemas[use.schema]:
        case Array():
            return ResponseShape(is_known=True, is_list=True)
        case Map():
            return ResponseShape(is_known=True, is_map=True)
        case Scalar():
            return ResponseShape(is_known=True)
        case Object() as found:
            return ResponseShape(is_known=True, lists=tuple(_lists(found, schemas)))
        case Union() as found:
            members = [member for member in found.members if isinstance(schemas[member.schema], (Array, Object))]
            return _of(members[0], schemas) if members and members[0] != use else ResponseShape()
        case _:
            return ResponseShape()


def _lists(found: Object, schemas: Sequence[Schema]) -> Iterator[str]:
    """The names of the properties that are lists, also of those inside the one that holds the whole answer."""
    for prop in found.properties:
        inner = schemas[prop.use.schema]
        if isinstance(inner, Array):
            yield prop.name
        elif isinstance(inner, Object) and prop.name.lower() in _ENVELOPES:
            yield from (p.name for p in inner.properties if isinstance(schemas[p.use.schema], Array))
        elif isinstance(inner, Object) and is_plural(prop.name) and _is_page(inner, schemas):
            yield prop.name


def _is_page(found: Object, schemas: Sequence[Schema]) -> bool:
    """Whether an object is some of many things: `{"items": [...], "total": 9}`."""
    lists = [p.name for p in found.properties if isinstance(schemas[p.use.schema], Array)]
    return lists in (["items"], ["data"])
