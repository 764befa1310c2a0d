"""A body that may hold files, or any bytes: in parts, or as a whole."""

from __future__ import annotations

from collections.abc import AsyncIterable, Iterator
from typing import cast

from ..arguments.argument_types import A_FILE, is_content, is_text_in_json, wanted_fault
from ..arguments.uploads import fits, guessed, named, upload
from ..arguments.whole_body import Parts, Whole, given_properties
from ..media_types import essence, is_form, is_json, is_multipart, is_text, is_yaml
from ..options import NOT_GIVEN
from ..params.multipart import encode_multipart
from ..refusals import refused
from .body import Encoded, fields_of, raw
from .operation import Operation

_BYTES = "bytes"
"""The type of a body that the description calls binary."""
_BINARY_KINDS = ("image/", "audio/", "video/", "font/", "model/", "haptics/")
_BINARY_TYPES = frozenset(
    f"application/{name}"
    for name in "octet-stream pdf zip gzip x-tar wasm cbor msgpack protobuf".split()
)


def encode_file(media_type: str, operation: Operation[object], body: object) -> Encoded:
    """Return a body that is neither JSON nor a form."""
    if is_multipart(media_type) and not (isinstance(body, str) or is_content(body)):
        styles = operation.styles.get("body", {})
        content, media_type = encode_multipart(fields_of(body), styles, media_type)
        return Encoded(content, media_type)
    file = named(body)
    if file.media_type and essence(file.media_type) != essence(media_type):
        why = f" is {file.media_type}, and sent as {media_type}"
        raise refused("body", body, why)
    _check_raw(operation, file.content, media_type)
    plain = raw(file.content)
    return Encoded(upload(file.content) if plain is None else plain, media_type)


def _check_raw(operation: Operation[object], body: object, media_type: str) -> None:
    """Refuse text, or a number, as a body that is bytes: a path would be sent as such.

    TypeError names the argument, and says how the bytes are given.
    """
    if not isinstance(body, (str, int, float)) and not is_text_in_json(body):
        return
    is_bytes = _is_binary(media_type) or _takes_bytes(operation)
    if is_bytes and not is_text(media_type):
        raise refused("body", body, wanted_fault((A_FILE,), body))


def _is_binary(media_type: str) -> bool:
    """Whether a body is bytes for sure, and no text in another coat (`image/svg+xml`)."""
    named = essence(media_type)
    is_bytes = named.startswith(_BINARY_KINDS) or named in _BINARY_TYPES
    return is_bytes and not is_text(named) and not is_json(named)


def _takes_bytes(operation: Operation[object]) -> bool:
    """Whether the description calls the body binary, in any media type."""
    return _BYTES in (operation.body_type, *operation.body_types.values())


def chosen(
    operation: Operation[object], body: object, media_type: str | None
) -> str | None:
    """Return the media type that a caller names, or means by what he gives.

    None is the usual one. TypeError where it is none that the description offers, where
    that leaves it open and nothing tells, and for a property of another media type.
    """
    described = operation.bodies or operation.offered
    if media_type is None:
        media_type = _implied(operation, body) or operation.body
        if media_type in operation.offered.split(", "):
            media_type = _guessed(operation, body)
    elif described and ("*" in media_type or not fits(media_type, described)):
        why = f" must be {described.replace(', ', ' or ')}, not {media_type}"
        why += ", which is a range" if "*" in media_type else ""
        raise refused("content_type", media_type, why)
    if isinstance(body, Parts) and media_type:
        _check_own(operation, body, media_type)
    return media_type


def _guessed(operation: Operation[object], body: object) -> str:
    """Return the media type of a body of which the description offers several."""
    whole = body.value if isinstance(body, Whole) else body
    offered, file = operation.offered, named(whole)
    is_text = isinstance(file.content, str) and not _takes_bytes(operation)
    if is_text and file.media_type is None and (found := _of_text(offered)):
        return found
    found = file.media_type or guessed(file.name, offered)
    if fits(found, offered):
        return found
    range_ = offered.replace(", ", " or ")
    why = f" must be given: the body is {range_}, and no name of a file tells which"
    if file.media_type:
        why = f" must be {range_}, not {found}"
    raise refused("content_type", NOT_GIVEN, why)


def _of_text(offered: str) -> str | None:
    """Return the one media type of those offered that takes text, as plain as can be."""
    if fits("text/plain", offered):
        return "text/plain"
    exact = [each for each in offered.split(", ") if "*" not in each]
    texts = [each for each in exact if is_text(each)]
    texts = texts or [each for each in exact if not _is_binary(each)]
    return texts[0] if len(texts) == 1 else None


def _check_own(operation: Operation[object], body: Parts, media_type: str) -> None:
    """Refuse a property that goes with another media type than the one that is sent."""
    structured = (is_json, is_yaml, is_form, is_multipart)
    if not any(is_one(media_type) for is_one in structured):
        why = f": {media_type} takes a body in one piece, not its properties"
        raise refused("content_type", media_type, why)
    if media_type not in (operation.body, *operation.follows):
        return
    known = operation.follows.get(media_type, {})
    for other, names in operation.follows.items():
        for name in (name for name in names if name is not None and name not in known):
            value = body.get(name, NOT_GIVEN)
            if value is not NOT_GIVEN and not names[name]:
                why = f" goes with {other}, not with {media_type}"
                raise refused(name, value, why)


def _implied(operation: Operation[object], body: object) -> str | None:
    """Return the media type that is meant by what is given; None for the usual one."""
    values = given_properties(body)
    whole = body.value if isinstance(body, Whole) else body
    for media_type, names in operation.follows.items():
        for name, is_file in names.items():
            value = values.get(name, NOT_GIVEN) if name is not None else whole
            is_any = value is not NOT_GIVEN
            if name is None:  # which may be text
                is_any = isinstance(named(value).content, str)
            if _is_file(value) or (is_any and not is_file):
                return media_type
    return None


def _is_file(value: object) -> bool:
    """Whether a value is a file, as one gives it, or a list of them."""
    if isinstance(value, (list, tuple)):
        return any(is_content(each) for each in cast("list[object]", value))
    return is_content(value) or isinstance(value, (Iterator, AsyncIterable))
