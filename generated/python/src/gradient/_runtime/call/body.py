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

from ..arguments.argument_types import (
    MISSING,
    NO_NULL,
    Form,
    is_content,
    is_text_in_json,
    no_value,
)
from ..arguments.whole_body import (
    FURTHER,
    Parts,
    Whole,
    given_properties,
    properties_of,
)
from ..media_types import essence, is_form, is_json, is_multipart, is_yaml
from ..models.encode import jsonable, place, to_bytes
from ..options import NOT_GIVEN
from ..params.values import encode_form, scalar
from ..refusals import a_or_an, misused, refused
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
    if not _check(operation, body, media_type, extra):
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


_WITH_NULL = ("json", "patch")


def _check(
    operation: Operation[object],
    body: object,
    media_type: str,
    extra: Mapping[str, object],
) -> bool:
    """Refuse what does not fit the type of a body; return whether anything is given.

    TypeError names the argument, and the place in it. What is `extra` is sent as it
    is. Nothing is required of a form that may be left out, and is, but for None in
    place of what it requires.
    """
    expected, form = operation.type_in(media_type), _form_of(media_type)
    whole = body.value if isinstance(body, Whole) else body
    for name in (n for n, v in extra.items() if v is None and form not in _WITH_NULL):
        raise misused(f"extra_body[{name!r}] takes no None in {media_type}")
    if not expected or whole is NOT_GIVEN:
        return True
    if form is None:
        if whole is None:
            raise no_value("body", None)
        return True
    from ..models.given_values import faults_of  # it knows models

    given = given_properties(body)
    is_any = form in _WITH_NULL or operation.body_required or bool(extra)
    is_any = is_any or not isinstance(body, Parts)
    is_any = is_any or any(v is not None and v is not NOT_GIVEN for v in given.values())
    for name in operation.required.get("body", ()) if isinstance(body, Parts) else ():
        if is_any and name not in extra and given.get(name, NOT_GIVEN) is NOT_GIVEN:
            raise refused(name, NOT_GIVEN, MISSING + ": the body requires it")
    for fault in faults_of(whole, expected, form):
        is_extra = fault.path[0] in extra if fault.path else bool(extra)
        if not is_extra and (is_any or not fault.is_missing):
            needs = ": the body requires it" if fault.text == MISSING else ""
            raise _misfit(body, fault.path, fault.text + needs)
    return is_any


def _form_of(media_type: str) -> Form | None:
    """Return the form that values have in a media type; None for one without any."""
    if essence(media_type) == "application/merge-patch+json":
        return "patch"
    if is_json(media_type) or is_yaml(media_type):
        return "json"
    if is_multipart(media_type):
        return "parts"
    return "form" if is_form(media_type) else None


def _misfit(body: object, path: tuple[str | int, ...], why: str) -> TypeError:
    if not isinstance(body, Parts):
        value = body.value if isinstance(body, Whole) else body
        if value is None:
            return no_value("body", None)
        return refused("body", value, (place(("", *path)) if path else "") + why)
    if not path:
        return misused(f"the body{why}")
    name, rest = str(path[0]), place(("", *path[1:])) if path[1:] else ""
    if name in body.further:
        return refused(FURTHER, body.further, f"[{name!r}]{rest}{why}")
    if not rest and why == NO_NULL:
        why += f"; extra_body={ {name: None} } sends null all the same"
    return refused(name, body.get(name, NOT_GIVEN), rest + why)


def _encode_as(media_type: str, operation: Operation[object], body: object) -> Encoded:
    is_encoded = isinstance(body, str) or is_content(body)  # as a form may be described
    is_data = media_type not in operation.offered.split(", ")  # else it is a document
    if is_data and (is_json(media_type) or (is_yaml(media_type) and not is_encoded)):
        return Encoded(to_bytes({} if body is NOT_GIVEN else body), media_type)
    if is_form(media_type) and not is_encoded:
        form = encode_form(fields_of(body), operation.styles.get("body", {}))
        return Encoded(form.encode("ascii"), media_type)
    if is_form(media_type) and isinstance(body, str) and not body.isascii():
        raise TypeError("a text is sent as it is, and a form is ASCII: give a mapping")
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
        kind = a_or_an(type(body).__name__)
        raise TypeError(f"the body must be an object, not {kind}")
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
