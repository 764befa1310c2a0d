"""A body that may hold files, or any bytes: in parts, or as a whole."""

from __future__ import annotations

from typing import cast

from ..arguments.argument_types import is_content
from ..arguments.form_types import check_raw, takes_bytes
from ..arguments.uploads import file_name, guessed, upload
from ..arguments.whole_body import Whole, given_properties
from ..media_types import is_multipart
from ..options import NOT_GIVEN
from ..params.multipart import encode_multipart
from .body import Encoded, fields_of, raw
from .operation import Operation


def encode_file(media_type: str, operation: Operation[object], body: object) -> Encoded:
    """Return a body that is neither JSON nor a form."""
    if is_multipart(media_type) and not (isinstance(body, str) or is_content(body)):
        styles = operation.styles.get("body", {})
        content, named = encode_multipart(fields_of(body), styles, media_type)
        return Encoded(content, named)
    named = _named(media_type, operation, body)
    check_raw(operation, body, named)
    plain = raw(body)
    return Encoded(upload(body) if plain is None else plain, named)


def _named(media_type: str, operation: Operation[object], body: object) -> str:
    """Return the media type of a body; one that the description leaves open follows."""
    if "*" not in media_type:
        return media_type
    ranges = {each.strip() for each in media_type.split(",")}
    may_be_text = not ranges.isdisjoint({"*/*", "text/*"})
    if isinstance(body, str) and may_be_text and not takes_bytes(operation):
        return "text/plain"
    return guessed(file_name(body), media_type)


def implied_media_type(operation: Operation[object], body: object) -> str | None:
    """Return the media type that is meant by what is given; None for the usual one."""
    values = given_properties(body)
    if isinstance(body, Whole):
        values = {**values, "": body.value}
    for media_type, names in operation.follows.items():
        for name, is_file in names.items():
            value = values.get(name, NOT_GIVEN)
            if value is not NOT_GIVEN and (not is_file or _is_file(value)):
                return media_type
    return None


def _is_file(value: object) -> bool:
    """Whether a value is a file, as one gives it, or a list of them."""
    if isinstance(value, (list, tuple)):
        return any(is_content(each) for each in cast("list[object]", value))
    return is_content(value)
