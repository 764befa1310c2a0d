"""A body -> what is sent, by its media type (OpenAPI 3.2, 4.13 and 4.14).

```
JSON                       a value        -> bytes
YAML                       a value        -> bytes, JSON again, which YAML 1.2 includes
form                       properties     -> bytes
anything else              bytes or text  -> bytes
```
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import cast

from ..arguments.argument_types import is_content, is_text_in_json
from ..arguments.body_types import check_body
from ..arguments.whole_body import Parts, Whole, properties_of
from ..media_types import is_form, is_json, is_yaml
from ..models.encode import jsonable, to_bytes
from ..options import NOT_GIVEN
from ..params.forms import encode_form
from ..params.values import scalar
from ..transport.base import Upload
from .operation import Operation

_JSON = "application/json"


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
    extra: Mapping[str, object] = MappingProxyType({}),
) -> Encoded | None:
    """Return the body to send, None for one that was not given.

    A mapping of arguments of which none is given is no body, unless the operation
    requires one; a mapping without keys is the caller's, and sent.

    What is added to an operation without a described body is JSON.

    Raises ValueError or TypeError for a value that the media type cannot carry.
    """
    if _absent(body) and not extra and not operation.body_required:
        return None
    media_type = media_type or operation.body or _JSON
    check_body(operation, body, media_type, extra)
    if isinstance(body, Whole):
        body = body.value
    if extra:
        body = {**fields_of(body), **extra}
    return _encode_as(media_type, operation, body)


def _absent(body: object) -> bool:
    if isinstance(body, Mapping):
        values = cast("Mapping[str, object]", body).values()
        is_any = bool(values) or isinstance(body, Parts)
        return is_any and all(value is NOT_GIVEN for value in values)
    return body is NOT_GIVEN


def _encode_as(media_type: str, operation: Operation[object], body: object) -> Encoded:
    is_encoded = isinstance(body, str) or is_content(body)  # as a form may be described
    if is_json(media_type) or (is_yaml(media_type) and not is_encoded):
        return Encoded(to_bytes({} if body is NOT_GIVEN else body), media_type)
    if is_form(media_type) and not is_encoded:
        fields = jsonable(fields_of(body))
        assert isinstance(fields, dict)
        form = encode_form(fields, operation.styles.get("body", {}))
        return Encoded(form.encode("ascii"), media_type)
    content = raw(body)
    if content is None:
        kind = type(body).__name__
        raise TypeError(f"this API takes no files: give the bytes of a {kind}")
    return Encoded(content, media_type)


def fields_of(body: object) -> Mapping[str, object]:
    """Return the properties of a body that is an object, files as they are."""
    if body is NOT_GIVEN:
        return {}
    found = properties_of(body)
    if found is None:
        raise TypeError(f"the body must be an object, not a {type(body).__name__}")
    return found


def raw(body: object) -> bytes | None:
    """Return bytes, text, or what JSON has as text or a number; None for all else."""
    if body is NOT_GIVEN:
        return b""
    if isinstance(body, (bytes, bytearray)):
        return bytes(body)
    if isinstance(body, str):
        return str(jsonable(body)).encode()
    if isinstance(body, (int, float)) or is_text_in_json(body):
        return scalar(jsonable(body)).encode()
    return None
