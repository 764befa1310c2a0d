"""Calls of what no description knows: `client.get("/v2/apps", cast_to=list[App])`.

Such a call has all that a method has: credentials, retries, timeouts, `validation`,
errors, `with_raw_response` and `with_streaming_response`. The path is added to the
client's `base_url` and sent as it is written: what cannot stand in a URL is escaped,
and `%2F` stays that. A whole URL has to be one of the same server.

```
cast_to          what is returned
None             what the Content-Type says: data, text or bytes
str, bytes       the text, the bytes
anything else    the JSON as that type: a model, list[App], dict[str, int], A | B, ...;
                 read as that of a method which promises it
```
`raw_client` and `raw_client_async` have the methods.
"""

from __future__ import annotations

import re
from collections.abc import AsyncIterable, Iterator, Mapping
from types import NoneType
from typing import Any, cast
from urllib.parse import unquote

from ..arguments.argument_types import is_content
from ..arguments.whole_body import properties_of
from ..call.operation import CallArguments, Operation
from ..call.redirect import next_url
from ..errors import PaginationError
from ..models.decode import converter
from ..options import NOT_GIVEN, RawOptions, RequestOptions
from ..refusals import a_or_an, misused, unexpected
from ..transport.base import Request, Response

_JSON, _BYTES, _ANY = "application/json", "application/octet-stream", "*/*"
_WHOLE_URL = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*://")
_SEGMENT_END = re.compile(r"[/\\]")
_READ_AS: Mapping[object, str] = {
    **dict.fromkeys((None, Any, NoneType), "content"),
    str: "text",
    bytes: "bytes",
}
"""How a response is read that is not wanted as a type of its own."""


_PLAIN = frozenset((bool, dict, float, list))
"""Classes that JSON has itself, beside integers and text."""

_KNOWN = frozenset(RawOptions.__annotations__)
_OWN = frozenset(RawOptions.__annotations__) - frozenset(RequestOptions.__annotations__)


def raw_operation(
    base_url: str, method: str, path: str, cast_to: object, options: RawOptions
) -> Operation[Any]:
    """Return the operation that no description has; ValueError for another server."""
    body = _media_type(options.get("body"), options)
    read_as = _READ_AS.get(cast_to)
    is_whole = _WHOLE_URL.match(path) is not None
    if read_as is None:
        _check_json(cast_to)
    return Operation(
        method=method.upper(),
        path="" if is_whole else _below(path),
        returns=read_as or cast_to,
        accept=_ANY if read_as in ("text", "bytes") else _JSON,
        body=body,
        offered=body if body and "*" in body else "",
        follow=_on_the_same_server(path, base_url) if is_whole else None,
        finish=_dropped if cast_to is NoneType else None,
        errors={},
        security=None,
        is_described=False,
    )


def raw_arguments(operation: Operation[Any], options: RawOptions) -> CallArguments:
    """Return what is given, by the names that a client's `call` has."""
    if not _KNOWN.issuperset(options):
        raise unexpected(options, _KNOWN)
    rest = {name: value for name, value in options.items() if name not in _OWN}
    headers = _present(options, "headers")
    if operation.body == _BYTES:  # also what is JSON already, or a form
        headers = {"Content-Type": options.get("content_type", _BYTES), **headers}
    query = _present(options, "query")
    rest["extra_query"] = {**query, **_held(options, "extra_query")}
    rest["extra_headers"] = {**headers, **_held(options, "extra_headers")}
    return {
        "body": NOT_GIVEN if operation.body is None else options.get("body"),
        "options": cast("RequestOptions", rest),
    }


def _present(options: RawOptions, place: str) -> Mapping[str, object]:
    """Return those of the parameters or headers that are not None."""
    held = _held(options, place).items()
    return {name: value for name, value in held if value is not None}


def _held(options: RawOptions, place: str) -> Mapping[str, object]:
    """Return the parameters or headers; of a model its properties."""
    value: object = options.get(place, {})
    found = properties_of(value)
    if found is None:
        raise misused(f"{place} takes a mapping, not {a_or_an(type(value).__name__)}")
    return found


def _media_type(body: object, options: RawOptions) -> str | None:
    """Return how a body is encoded; bytes and what yields them are sent as they are."""
    if body is None:
        return None
    is_bytes = is_content(body) or isinstance(body, (Iterator, AsyncIterable))
    return _BYTES if is_bytes else options.get("content_type", _JSON)


def _below(path: str) -> str:
    """Return a path as the template of an operation that has no parameters."""
    segments = _SEGMENT_END.split(unquote(path.partition("?")[0]))
    if not {".", ".."}.isdisjoint(segments):
        raise ValueError(f"{path!r} leads out of its own path")
    separator = "" if path[:1] in ("", "/", "?") else "/"
    return separator + path.replace("{", "%7B").replace("}", "%7D")


def _on_the_same_server(url: str, base_url: str) -> str:
    try:
        next_url(url, base_url, {})
    except PaginationError:
        raise ValueError(
            f"{url!r} is not on the server of {base_url}: credentials do not go there"
        ) from None
    return url


def _dropped(_body: object, _request: Request, _response: Response) -> None:
    """Return nothing, whatever came: a caller has asked for that."""


def _check_json(cast_to: object) -> None:
    """Raise TypeError for a class that nothing makes of JSON."""
    if not isinstance(cast_to, type) or cast_to is object:
        return
    if _PLAIN.isdisjoint(cast_to.__mro__) and converter(cast_to) is None:
        raise TypeError(
            "cast_to takes what JSON can be: a model, list[...], dict[str, ...]; not "
            f"{cast_to.__module__}.{cast_to.__name__}. Write "
            "client.with_raw_response.get(...) for the response as a whole"
        )
