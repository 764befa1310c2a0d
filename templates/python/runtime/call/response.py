"""A request and its response -> the value that the method returns, or an error.

What drifts inside of the JSON is kept as it came (see `decoding`). What is no JSON at
all, where JSON was promised, is an error that shows the text, and so is JSON of another
kind (see `kinds`). An empty body is None.
"""

from __future__ import annotations

import sys
from contextlib import suppress
from dataclasses import replace
from http import HTTPStatus
from typing import TYPE_CHECKING, TypeVar, cast

from ..errors import (
    APIResponseError,
    APIResponseValidationError,
    APIResponseValidationWarning,
    APIStatusError,
    APIStreamError,
    status_error,
)
from ..media_types import charset, is_json
from ..models.codecs import no_json, parse
from ..models.decode import decode, decode_in_place
from ..redaction import in_one_line
from ..transport.base import Request, Response
from ..transport.failures import hidden, request_id, response_error
from .content import (
    NULL,
    by_media_type,
    calls_itself_json,
    error_text,
    fault_of,
    is_page,
    is_plain,
    json_of,
    kinds,
    name_of,
    words,
)
from .operation import Operation

if TYPE_CHECKING:
    from ..models.validate import Mismatch

T = TypeVar("T")
E = TypeVar("E", bound=APIResponseError)

_MOST = 500
"""How many characters of a foreign text a message shows."""
_LONGEST = 300
"""How many the message of a status has in all, ..."""
_SHORT = 90
"""... and of a URL or an id in it."""


def parse_response(operation: Operation[T], request: Request, response: Response) -> T:
    """Return what the operation promises for the status of the response.

    Raises APIStatusError for a status that is no success, APIResponseValidationError
    for a body that is not of the promised kind.
    """
    refuse_failure(operation, request, response)
    # The one place where a response gets the type that the description promises.
    try:
        value = _value(operation, request, response)
    except UnicodeError:  # bytes in place of a text, in which they would be lost
        named = response.headers.get("content-type", "without a Content-Type")
        why = f"the response is {named}, and no text (a raw response has its bytes)"
        raise validation_error(why, request, response) from None
    if operation.finish is not None:
        value = operation.finish(value, request, response)
    return cast("T", value)


def refuse_failure(
    operation: Operation[T], request: Request, response: Response
) -> None:
    """Raise APIStatusError for a status that is no success."""
    if not operation.succeeded(response.status):
        raise _status_error(operation, request, response)


def _value(operation: Operation[T], request: Request, response: Response) -> object:
    promise = operation.type_of(response)
    if promise == "bytes":
        _refuse_page(operation, request, response)
        return response.body
    if promise == "text":
        return words(operation, response)
    if is_bodiless(request, response) or (promise == "None" and response.status >= 300):
        return None
    if promise in ("content", "None"):
        if operation.media_types:
            _refuse_page(operation, request, response)
        return by_media_type(response)
    promise, is_strict = _in_json(promise), request.validation == "error"
    name = name_of(promise)
    if not response.body or response.body.isspace():
        _check_empty(promise, request, response)
        return None
    alternatives = name.split(" | ")
    try:
        return _typed(json_of(operation, response), promise, request, response)
    except RecursionError:
        why = "is nested too deeply"
    except ValueError as error:
        why = no_json(error)
    if "str" in alternatives and is_plain(response):
        return words(operation, response)
    if "bytes" in alternatives:
        return response.body
    if "Any" in alternatives and not (calls_itself_json(response) and is_strict):
        return by_media_type(response)
    media_type = response.headers.get("content-type", "")
    if operation.is_undescribed(media_type) and not is_json(media_type):
        return by_media_type(response)
    raise validation_error(
        f"the response {why}, but {name} was promised", request, response
    )


def _check_empty(promise: object, request: Request, response: Response) -> None:
    """Raise or warn if a body is empty where something was promised, as asked.

    It becomes None. The server has done what it was asked for: an error after a PUT
    would say that it has not, so only those who ask for validation are told.
    """
    if request.validation != "off" and NULL not in kinds(promise):
        why = f"the response is empty, but {name_of(promise)} was promised"
        _complain(why, request, response)


def _typed(
    parsed: object, promise: object, request: Request, response: Response
) -> object:
    """Return JSON as the type that was promised.

    Raises APIResponseValidationError if it is of another kind as a whole, or holds no
    model where it is a list or a map of models.
    """
    fault = fault_of(parsed, promise)
    if request.validation == "error" or (request.validation == "warn" and not fault):
        check_type(parsed, promise, request, response)
    if fault:
        said = f"the response {fault}, but {name_of(promise)} was promised"
        why = request.hide(said)
        raise validation_error(why, request, response)
    return decode_in_place(parsed, promise)


def response_mismatches(
    operation: Operation[T], response: Response
) -> tuple[Mismatch, ...]:
    """Return what in a response does not fit its type; nothing if it is no JSON."""
    from ..models.validate import mismatches

    promise = operation.type_of(response)
    if promise in ("None", "bytes", "text", "content"):
        return ()
    try:
        parsed = json_of(operation, response)
    except (ValueError, RecursionError):
        return ()
    return mismatches(parsed, _in_json(promise))


def _in_json(promise: object) -> object:
    """Return the annotation of what JSON holds; there bytes are read from base64."""
    return "bytes" if promise == "base64" else promise


def check_type(
    parsed: object, promise: object, request: Request, response: Response
) -> None:
    """Raise or warn if a response does not fit, as the caller asked."""
    from ..models.validate import mismatches

    if found := mismatches(parsed, promise):
        more = f", and {len(found[1:])} more" if found[1:] else ""
        why = f"the response does not fit {name_of(promise)}: {found[0]}{more}"
        _complain(why, request, response, found)


def _complain(
    why: str, request: Request, response: Response, found: tuple[Mismatch, ...] = ()
) -> None:
    """Raise or warn, as the caller asked."""
    why = request.hide(why)
    if request.validation == "error":
        error = validation_error(why, request, response)
        error.mismatches = found
        raise error
    from warnings import warn

    message = f"{why}: {request.method} {request.safe_url}"
    warn(message, APIResponseValidationWarning, stacklevel=_outside())


def _outside() -> int:
    """Return the `stacklevel` at which the code that called the SDK stands."""
    package = f"{__name__.partition('._runtime.')[0]}."
    level, frame = 1, sys._getframe(1)  # pyright: ignore[reportPrivateUsage]
    while frame.f_back and f"{frame.f_globals.get('__name__')}.".startswith(package):
        level, frame = level + 1, frame.f_back
    return level


def is_bodiless(request: Request, response: Response) -> bool:
    """Whether a response has no body by its nature (RFC 9110, sections 9.3.2 and 15.3).

    A 205 must not have one either, but some servers send it, and nothing is lost.
    """
    if response.status == 205:
        return not response.body
    return request.method == "HEAD" or response.status == 204


def _refuse_page(operation: Operation[T], request: Request, response: Response) -> None:
    """Raise if a page came in place of a file: what a proxy says, or a login."""
    if is_page(operation, response):
        wanted = operation.asked or operation.accept
        why = f"the response is text/html, but {wanted} was promised"
        raise validation_error(why, request, response)


def _safe(request: Request, response: Response) -> Response:
    """Return a response without credentials, which some servers repeat.

    What is examined of its text is bounded: `limits.error_text`.
    """
    body, limits = response.body, request.limits
    if len(body) > limits.error_body:
        body = body[: limits.error_text]
    text = request.hide(error_text(Response(response.status, response.headers, body)))
    if len(body) == limits.error_text:  # a credential may be cut, also one with escapes
        text = text[: len(text) - 6 * max(map(len, request.secrets), default=0)]
    return Response(response.status, hidden(request, response.headers), text.encode())


def _body(response: Response) -> object:
    """Return the body of an error: JSON, else text, None if there is none."""
    text = response.body.decode()
    try:
        parsed = parse(text)
    except (ValueError, RecursionError):
        return text or None
    return parsed


def _status_error(
    operation: Operation[T], request: Request, response: Response
) -> APIStatusError:
    from ..clock import CLOCK
    from .error_reason import reason, shortened
    from .retry import retry_after

    safe = _safe(request, response)
    parts = [_status(safe.status)]
    if "location" in safe.headers:
        onward = f"points to {in_one_line(safe.headers['location'][:_SHORT])}"
        again = f", after {request.redirects} redirects" if request.redirects else ""
        parts.append(onward + again)
    if why := reason(_body(safe)):
        parts.append(why)
    wait = retry_after(safe.headers, CLOCK.now)
    if wait:
        parts.append(f"try again in {wait:.10g} s")
    called = request_id(safe.headers)
    told_id = f", request {called[:_SHORT]}" if called else ""
    room = _LONGEST - len(": ".join(parts)) - len(f" ({request.method} {told_id})")
    asked = f"{request.method} {request.safe_url[: max(room, _SHORT)]}{told_id}"
    message = shortened(": ".join(parts), _LONGEST - len(asked) - len(" ()"))
    error = _error(status_error(safe.status), f"{message} ({asked})", request, safe)
    error.data = _error_data(operation, error)
    error.retry_after = wait
    return error


def stream_error(request: Request, response: Response) -> APIStreamError:
    """Return the error for what a server says in a stream in place of an item."""
    from .error_reason import reason

    safe = _safe(request, response)
    why = reason(_body(safe)) or "the server does not say why"
    message = _with_id(f"the stream ended in an error: {why[:_MOST]}", safe)
    return _error(APIStreamError, message, request, safe)


def _error_data(operation: Operation[T], error: APIStatusError) -> object:
    """Return the body of an error as the type that the description gives it.

    JSON of which it says nothing stays as it is. Text has a type only if the server
    calls it JSON.
    """
    media_type = error.headers.get("content-type", "")
    if error.body is None or (isinstance(error.body, str) and not is_json(media_type)):
        return None
    promise = operation.error_type(error.status)
    try:
        return error.body if promise is None else decode(error.body, promise)
    except RecursionError:
        return None


def validation_error(
    why: str, request: Request, response: Response
) -> APIResponseValidationError:
    """Return the error for another response than was promised; it shows the text."""
    safe = _safe(request, response)
    parts = [why, f"{request.method} {request.safe_url[:_MOST]}"]
    if safe.body:
        parts.append(repr(safe.body.decode()[:_MOST]))
    message = _with_id(": ".join(parts), safe)
    return _error(APIResponseValidationError, message, request, safe)


def _with_id(message: str, safe: Response) -> str:
    called = request_id(safe.headers)
    return message if called is None else f"{message} (request {called[:_MOST]})"


def _error(kind: type[E], message: str, request: Request, safe: Response) -> E:
    error = response_error(kind, message, request, safe, _body(safe))
    error.response = _in_its_charset(safe)
    return error


def _in_its_charset(safe: Response) -> Response:
    named = charset(safe.headers.get("content-type", "")) or "utf-8"
    with suppress(LookupError):
        return replace(safe, body=safe.body.decode().encode(named, "replace"))
    return safe


def _status(status: int) -> str:
    """Return a status with its name (RFC 9110, section 15), if it has one."""
    try:
        return f"{status} {HTTPStatus(status).phrase}"
    except ValueError:
        return str(status)
