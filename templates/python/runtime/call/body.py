"""A body -> what is sent, by its media type (OpenAPI 3.2, 4.13 and 4.14).

```
JSON                       a value        -> bytes
YAML                       a value        -> bytes, JSON again, which YAML 1.2 includes
form, multipart            properties     -> bytes, or an `Upload` if files are in it
anything else              bytes or text  -> bytes
                           a file, a path, an iterator -> an `Upload`
```
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import cast

from ..arguments.argument_types import (
    check_body,
    check_raw,
    is_text_in_json,
    takes_bytes,
)
from ..arguments.uploads import Upload, file_name, guessed, is_content, upload
from ..arguments.whole_body import Parts, Whole, given_properties, properties_of
from ..media_types import is_form, is_json, is_multipart, is_yaml
from ..models.encode import jsonable, to_bytes
from ..options import NOT_GIVEN, RequestOptions
from ..params import styles as writing
from ..params.codecs import encode_multipart
from ..params.forms import encode_form
from .operation import Implied, Operation

_JSON = "application/json"
_NO_OPTIONS: RequestOptions = {}


@dataclass(frozen=True, slots=True)
class Encoded:
    """A body as it is sent, and the media type that it is sent as."""

    content: bytes | Upload
    media_type: str


def encode(
    operation: Operation[object],
    body: object,
    *,
    media_type: str | None = None,
    options: RequestOptions = _NO_OPTIONS,
) -> Encoded | None:
    """Return the body to send, None for one that was not given.

    A mapping of arguments of which none is given is no body, unless the operation
    requires one; a mapping without keys is the caller's, and sent.

    What is added to an operation without a described body is JSON.

    Raises ValueError or TypeError for a value that the media type cannot carry.
    """
    extra = options.get("extra_body")
    if _absent(body) and not extra and not operation.body_required:
        return None
    media_type = (
        media_type or implied_media_type(operation, body) or operation.body or _JSON
    )
    check_body(operation, body, media_type, options)
    if isinstance(body, Whole):
        body = body.value
    elif operation.implied and isinstance(body, Mapping):
        body = _with_implied(cast("Mapping[str, object]", body), operation.implied)
    if extra:
        body = {**_fields(body), **extra}
    return _encode_as(media_type, operation, body, options)


def _with_implied(
    body: Mapping[str, object], rules: tuple[Implied, ...]
) -> Mapping[str, object]:
    """Return the body with the constants that follow; what the caller gave stays."""
    added = {
        name: value
        for rule in rules
        for name, value in rule(body).items()
        if body.get(name, NOT_GIVEN) is NOT_GIVEN
    }
    return {**body, **added} if added else body


def implied_media_type(operation: Operation[object], body: object) -> str | None:
    """Return the media type that is meant by what is given; None for the usual one."""
    if not operation.follows:
        return None
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


def _absent(body: object) -> bool:
    if isinstance(body, Mapping):
        values = cast("Mapping[str, object]", body).values()
        is_any = bool(values) or isinstance(body, Parts)
        return is_any and all(value is NOT_GIVEN for value in values)
    return body is NOT_GIVEN


def _fields(body: object) -> Mapping[str, object]:
    """Return the properties of a body that is an object, files as they are."""
    if body is NOT_GIVEN:
        return {}
    found = properties_of(body)
    if found is None:
        raise TypeError(f"the body must be an object, not a {type(body).__name__}")
    return found


def _encode_as(
    media_type: str,
    operation: Operation[object],
    body: object,
    options: RequestOptions,
) -> Encoded:
    styles = operation.styles.get("body", {})
    if is_json(media_type) or (is_yaml(media_type) and not _is_written(body)):
        return Encoded(to_bytes({} if body is NOT_GIVEN else body), media_type)
    if is_form(media_type) and not _is_written(body):
        fields = jsonable(_fields(body))
        assert isinstance(fields, dict)
        return Encoded(encode_form(fields, styles).encode("ascii"), media_type)
    if is_multipart(media_type) and not _is_written(body):
        content, named = encode_multipart(_fields(body), styles, media_type)
        return Encoded(content, named)
    named = _named(media_type, operation, body)
    check_raw(operation, body, named, options)
    return Encoded(_raw(body), named)


def _named(media_type: str, operation: Operation[object], body: object) -> str:
    """Return the media type of a body; one that the description leaves open follows."""
    if "*" not in media_type:
        return media_type
    ranges = {each.strip() for each in media_type.split(",")}
    may_be_text = not ranges.isdisjoint({"*/*", "text/*"})
    if isinstance(body, str) and may_be_text and not takes_bytes(operation):
        return "text/plain"
    return guessed(file_name(body), media_type)


def _is_written(body: object) -> bool:
    """Whether a body is text or bytes already, as which a form may be described."""
    return isinstance(body, str) or is_content(body)


def _raw(body: object) -> bytes | Upload:
    match body:
        case _ if body is NOT_GIVEN:
            return b""
        case bytes() | bytearray():
            return bytes(body)
        case str():
            return str(jsonable(body)).encode()
        case int() | float():
            return writing.scalar(jsonable(body)).encode()
        case _ if is_text_in_json(body):
            return writing.scalar(jsonable(body)).encode()
        case _:
            return upload(body)
