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
from typing import Any, cast

from ..arguments.argument_types import (
    A_LIST,
    MISSING,
    NO_NULL,
    is_content,
    is_text_in_json,
)
from ..arguments.body_types import check_body
from ..arguments.body_types import further_refused
from ..arguments.whole_body import Parts, Whole, properties_of
from ..arguments.whole_body import given_properties
from ..media_types import is_form, is_json, is_yaml
from ..media_types import is_multipart
from ..models.encode import jsonable, to_bytes
from ..models.encode import place
from ..options import NOT_GIVEN
from ..params.forms import encode_form
from ..params.values import scalar
from ..refusals import misused, refused
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
    if not _is_checked(operation, body, media_type, extra):
        return None
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


def _is_checked(
    operation: Operation[object],
    body: object,
    media_type: str,
    extra: Mapping[str, object],
) -> bool:
    """Refuse what does not fit the type of a body; return whether anything is given.

    TypeError names the argument, and the place in it. What is `extra` is sent as it
    is. In a form all is text or a file: there only what is missing is refused, and
    None or what is no list inside of dicts; None is as if left out, but for what is required.
    """
    body_type = operation.body_types.get(media_type, operation.body_type)
    as_json = is_json(media_type) or is_yaml(media_type)
    is_known = as_json or is_form(media_type) or is_multipart(media_type)
    if not body_type or not is_known:
        return True
    from ..models.given_values import faults_of  # it knows models

    whole: Any = body.value if isinstance(body, Whole) else body
    given = given_properties(body)
    if isinstance(whole, Mapping) and not as_json:
        whole = {name: item for name, item in given.items() if item is not None}
    is_any = as_json or operation.body_required or bool(extra)
    is_any = is_any or not isinstance(body, Parts)
    is_any = is_any or any(v is not None and v is not NOT_GIVEN for v in given.values())
    for fault in faults_of(cast("object", whole), body_type):
        name = str(fault.path[0]) if fault.path else ""
        is_asked = fault.is_missing and (is_any or given.get(name, NOT_GIVEN) is None)
        # Bytes may be a file.
        is_told = as_json or fault.why == NO_NULL or not fault.wanted
        is_told = is_told or A_LIST in fault.wanted
        is_inside = is_told and (as_json or _holds_objects(given.get(name)))
        is_extra = name in extra or not fault.path and bool(extra)
        if not is_extra and (is_asked or (is_inside and not fault.is_missing)):
            needs = ": the body requires it" if fault.text == MISSING else ""
            raise _misfit(body, fault.path, fault.text + needs)
    return is_any


def _holds_objects(value: object) -> bool:
    items = cast("list[object]", value) if isinstance(value, list) else [value]
    return any(properties_of(each) is not None for each in items)


def _misfit(body: object, path: tuple[str | int, ...], why: str) -> TypeError:
    if not isinstance(body, Parts):
        value = body.value if isinstance(body, Whole) else body
        return refused("body", value, (place(("", *path)) if path else "") + why)
    if not path:
        return misused(f"the body{why}")
    name, why = str(path[0]), (place(("", *path[1:])) if path[1:] else "") + why
    if name in body.further:
        return further_refused(name, body, why)
    return refused(name, body.get(name, NOT_GIVEN), why)


def _encode_as(media_type: str, operation: Operation[object], body: object) -> Encoded:
    is_encoded = isinstance(body, str) or is_content(body)  # as a form may be described
    if is_json(media_type) or (is_yaml(media_type) and not is_encoded):
        return Encoded(to_bytes({} if body is NOT_GIVEN else body), media_type)
    if is_form(media_type) and not is_encoded:
        form = encode_form(fields_of(body), operation.styles.get("body", {}))
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
