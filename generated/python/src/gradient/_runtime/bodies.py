"""A body -> bytes, by its media type (OpenAPI 3.1, 4.8.14)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import cast

from . import parameters
from .encoding import jsonable, to_bytes
from .operation import Operation
from .options import NOT_GIVEN


def encode(
    operation: Operation[object], body: object, extra: Mapping[str, object] | None
) -> bytes | None:
    """Return the bytes to send, None for a body that was not given.

    A mapping of arguments of which none is given is no body, unless the operation
    requires one; a mapping without keys is the caller's, and sent.

    Raises ValueError or TypeError for a value that the media type cannot carry.
    """
    if _absent(body) and not extra and not operation.body_required:
        return None
    if operation.body is None:
        raise ValueError(f"{operation.method} {operation.path} takes no body")
    if extra:
        body = _extended(body, extra)
    return _encode_as(operation.body, {} if body is NOT_GIVEN else body)


def is_json(media_type: str) -> bool:
    """Whether a media type is JSON or built on it (RFC 6838, section 4.2.8)."""
    essence = media_type.partition(";")[0].strip().lower()
    return essence.endswith(("/json", "+json"))


def _absent(body: object) -> bool:
    if isinstance(body, Mapping):
        values = cast("Mapping[str, object]", body).values()
        return bool(values) and all(value is NOT_GIVEN for value in values)
    return body is NOT_GIVEN


def _extended(body: object, extra: Mapping[str, object]) -> dict[str, object]:
    plain = jsonable({} if body is NOT_GIVEN else body)
    if not isinstance(plain, dict):
        raise TypeError("extra_body needs a body that is an object")
    return {**plain, **extra}


def _encode_as(media_type: str, body: object) -> bytes:
    if is_json(media_type):
        return to_bytes(body)
    if media_type.startswith("application/x-www-form-urlencoded"):
        return _form(body)
    if isinstance(body, (bytes, bytearray)):
        return bytes(body)
    if isinstance(body, str):
        return body.encode()
    raise ValueError(f"cannot send {type(body).__name__} as {media_type}")


def _form(body: object) -> bytes:
    fields = jsonable(body)
    if not isinstance(fields, dict):
        raise TypeError("a form needs an object")
    encoded = parameters.query(fields)
    return "&".join(encoded.values()).encode("ascii")
