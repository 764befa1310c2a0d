"""A request and its reply -> the value that the method returns, or an error.

What drifts inside of the JSON is kept as it came (see `decoding`). What is no JSON at
all, where JSON was promised, is an error that shows the text.
"""

from __future__ import annotations

import json
import re
from http import HTTPStatus
from typing import TypeVar, cast

from .bodies import is_json
from .decoding import decode
from .errors import APIReplyError, APIResponseValidationError, APIStatusError
from .errors import status_error
from .operation import Operation
from .transport import Headers, Request, Response

T = TypeVar("T")
E = TypeVar("E", bound=APIReplyError)

REQUEST_IDS = ("x-request-id", "request-id", "x-amzn-requestid", "x-correlation-id")
"""The headers in which servers say what they call a request."""

_SAYING = ("message", "detail", "title", "error_description", "error", "errors")

_CHARSET = re.compile(r"charset\s*=\s*\"?([\w.:-]+)", re.IGNORECASE)
_MOST = 500
"""How many characters of a foreign text a message shows."""


def interpret(operation: Operation[T], request: Request, response: Response) -> T:
    """Return what the operation promises.

    Raises APIStatusError for a status that is not 2xx, APIResponseValidationError for
    a body that is not of the promised kind.
    """
    if not 200 <= response.status < 300:
        raise _status_error(request, response)
    # The one place where a reply gets the type that the description promises.
    return cast("T", _value(operation.returns, operation.accept, request, response))


def _value(returns: str, accept: str, request: Request, response: Response) -> object:
    if returns == "None":
        return None
    if returns == "bytes":
        return response.body
    if not response.body and returns.endswith("| None"):
        return None
    if not is_json(accept) and returns == "str":
        return _text(response)
    try:
        return decode(_json(response), returns)
    except RecursionError:
        why = "is nested too deeply"
    except ValueError:
        why = "is no JSON" if response.body else "is empty"
    raise _validation_error(
        f"the reply {why}, but {returns} was promised", request, response
    )


def _json(response: Response) -> object:
    """Return the body as JSON.

    Servers that call their JSON text are forgiven if it is an object or a list; a word
    or a number would be one in any text.
    """
    parsed: object = json.loads(response.body)
    media_type = response.headers.get("content-type")
    if media_type is None or is_json(media_type) or type(parsed) in (dict, list):
        return parsed
    raise ValueError(media_type)


def _text(response: Response) -> str:
    """Return the body as text, by the charset that the reply names, else UTF-8."""
    named = _CHARSET.search(response.headers.get("content-type", ""))
    try:
        return response.body.decode(named[1] if named else "utf-8", "replace")
    except LookupError:
        return response.body.decode("utf-8", "replace")


def _safe(request: Request, response: Response) -> Response:
    """Return the reply without credentials: some servers repeat what they were sent."""
    fields = response.headers.fields()
    headers = Headers((name, request.hide(value)) for name, value in fields)
    return Response(response.status, headers, request.hide(_text(response)).encode())


def _body(response: Response) -> object:
    """Return the body of an error: JSON, else text, None if there is none."""
    text = response.body.decode()
    try:
        parsed: object = json.loads(text)
    except (ValueError, RecursionError):
        return text or None
    return parsed


def _status_error(request: Request, response: Response) -> APIStatusError:
    safe = _safe(request, response)
    parts = [f"{_status(safe.status)}: {request.method} {request.safe_url[:_MOST]}"]
    if "location" in safe.headers:
        parts.append(f"points to {safe.headers['location'][:_MOST]}")
    if said := _said(_body(safe)):
        parts.append(said[:_MOST])
    return _error(status_error(safe.status), ": ".join(parts), request, safe)


def _validation_error(
    why: str, request: Request, response: Response
) -> APIResponseValidationError:
    safe = _safe(request, response)
    parts = [why, f"{request.method} {request.safe_url[:_MOST]}"]
    if safe.body:
        parts.append(repr(safe.body.decode()[:_MOST]))
    return _error(APIResponseValidationError, ": ".join(parts), request, safe)


def _error(kind: type[E], message: str, request: Request, safe: Response) -> E:
    request_id = next((safe.headers[n] for n in REQUEST_IDS if n in safe.headers), None)
    return kind(
        message if request_id is None else f"{message} (request {request_id[:_MOST]})",
        method=request.method,
        url=request.safe_url,
        status=safe.status,
        headers=safe.headers,
        request_id=request_id,
        body=_body(safe),
    )


def _status(status: int) -> str:
    """Return a status with its name (RFC 9110, section 15), if it has one."""
    try:
        return f"{status} {HTTPStatus(status).phrase}"
    except ValueError:
        return str(status)


def _said(body: object) -> str | None:
    """Return what a server says to people, where servers usually say it."""
    if isinstance(body, str):
        return body
    if isinstance(body, dict):
        entries = cast("dict[str, object]", body)
        said = (_said(entries[name]) for name in _SAYING if name in entries)
        return next((text for text in said if text), None)
    return None
