"""What a transport raised -> our errors, with nothing in them that is secret.

Transports are recognised by the names of their errors, because this SDK must not
import a library only to ask what its errors are.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING, TypeVar, cast

from ..errors import (
    READ_ON,
    APIConnectionError,
    APIResponseError,
    APITimeoutError,
    LocalFailure,
    ResponseTooLargeError,
)
from .base import BrokenResponse, Head, Headers, Request, Response
from .deadline import DeadlineExceeded
from .limits import ResponseTooLarge

if TYPE_CHECKING:
    from ..errors import FailureReason

E = TypeVar("E", bound=APIResponseError)

_REQUEST_IDS = ("x-request-id", "request-id", "x-amzn-requestid", "x-correlation-id")
"""The headers in which servers say what they call a request."""

_TIMEOUT = "TimeoutException"
_ERRORS = frozenset(
    "RequestError ProxyError ProtocolError NetworkError UnsupportedProtocol".split()
)
_MOST = 500

_NOT_SENT = frozenset("refused dns tls certificate connect pool unsupported".split())
"""Reasons of a time when no connection was there: nothing can have been sent."""

_FINAL = frozenset("certificate unsupported encoding request".split())
"""Reasons that the same request meets each time."""

_REASONS: tuple[tuple[str, FailureReason], ...] = (
    ("DeadlineExceeded", "timeout"),
    ("SSLCertVerificationError", "certificate"),
    ("PoolTimeout", "pool"),
    ("gaierror", "dns"),
    ("ConnectTimeout", "connect"),
    ("WriteTimeout", "write"),
    ("ReadTimeout", "read"),
    ("ConnectionRefusedError", "refused"),
    ("ProxyError", "proxy"),
    ("DecodingError", "encoding"),
    ("UnsupportedProtocol", "unsupported"),
    ("LocalProtocolError", "request"),
    ("RemoteProtocolError", "protocol"),
    ("SSLError", "tls"),
    ("ConnectError", "connect"),
    ("ReadError", "disconnected"),
    ("WriteError", "disconnected"),
    ("ConnectionError", "disconnected"),
    ("TimeoutError", "timeout"),
)
"""The class of an error, or of what led to it, and what it says; the first counts."""

_ENDINGS = ("disconnected", "closed connection", "StreamReset", "ConnectionTerminated")
"""What the library says where a connection ended, or a stream of HTTP/2."""

_WORDS: dict[FailureReason, str] = {
    "certificate": "the certificate of the server is not trusted",
    "pool": "no connection became free: all are in use, perhaps by streams left open",
    "dns": "the name of the host could not be resolved",
    "connect": "no connection was made",
    "write": "the request could not be sent",
    "read": "the server sent nothing",
    "refused": "the connection was refused",
    "tls": "TLS failed",
    "proxy": "the proxy refused",
    "encoding": "the body is not what its Content-Encoding says",
    "unsupported": "the URL is not one of http or https",
    "request": "the request cannot be sent as it is",
    "protocol": "what came is no HTTP",
    "length": "the connection was closed before the whole body had come",
    "disconnected": "the connection was closed",
    "timeout": "",
    "other": "",
}


def connection_error(
    request: Request, error: Exception, status: int | None = None
) -> APIConnectionError:
    """Return our error for one of a transport; any other is raised again as it is.

    The caller raises what is returned outside of its `except`: otherwise Python would
    chain the original error, and with it the texts that are hidden here. `status` is
    that of the response, if its head has come.
    """
    if isinstance(error, APIConnectionError):
        raise error
    if isinstance(error, LocalFailure):
        raise error.error from error.error.__cause__
    if isinstance(error, ResponseTooLarge):
        raise too_large(request, error, error) from None
    if isinstance(error, BrokenResponse):
        status = error.status
        if isinstance(error.__cause__, Exception):
            error = error.__cause__
    names = {kind.__name__ for kind in type(error).__mro__}
    timed_out = isinstance(error, TimeoutError) or _TIMEOUT in names
    if not timed_out and not isinstance(error, OSError) and names.isdisjoint(_ERRORS):
        raise error
    reason = _reason(error, status)
    failure = (APITimeoutError if timed_out else APIConnectionError)(
        _message(request, error, reason, status, timed_out=timed_out),
        method=request.method,
        url=request.safe_url,
    )
    failure.attempts, failure.status = request.attempt, status
    failure.reason = reason
    failure.sent = reason not in _NOT_SENT
    failure.final = reason in _FINAL
    failure.request = request.for_error()
    failure.__cause__ = _harmless(request, error)
    return failure


def too_large(request: Request, head: Head, error: Exception) -> ResponseTooLargeError:
    """Return our error for a response that may not be taken into memory."""
    message = (
        f"{error}: {request.method} {request.safe_url[:_MOST]}, status {head.status};"
        f" pass limits=Limits(...) to the client{READ_ON}"
    )
    response = Response(head.status, hidden(request, head.headers))
    return response_error(ResponseTooLargeError, message, request, response)


def hidden(request: Request, headers: Headers) -> Headers:
    """Return headers without the credentials that some servers repeat."""
    return Headers((name, request.hide(value)) for name, value in headers.fields())


def response_error(
    kind: type[E], message: str, request: Request, safe: Response, body: object = None
) -> E:
    """Return an error that holds a response without credentials, and its decoded body."""
    error = kind(
        message,
        method=request.method,
        url=request.safe_url,
        status=safe.status,
        headers=safe.headers,
        request_id=request_id(safe.headers),
        body=body,
    )
    error.attempts, error.request = request.attempt, request.for_error()
    error.response = safe
    return error


def request_id(headers: Headers) -> str | None:
    """Return what a server calls a request, if it says so."""
    return next((headers[name] for name in _REQUEST_IDS if name in headers), None)


def _message(
    request: Request,
    error: Exception,
    reason: FailureReason,
    status: int | None,
    *,
    timed_out: bool,
) -> str:
    """Return what went wrong, and where; first in our words, then in the library's."""
    what = "no response" if status is None else "no whole response"
    if timed_out:
        what += " in time"
    after = "" if status is None else f", status {status}"
    words = _WORDS[reason]
    if reason == "protocol" and status is not None:
        words = "the body is not sent as HTTP has it"
    seconds = getattr(request.timeout, reason, None) if timed_out else None
    if seconds is not None:
        words += f" within {seconds:g} s"
    kind = "" if isinstance(error, DeadlineExceeded) else type(error).__name__
    text = request.hide(": ".join(filter(None, [kind, str(error)])))[:_MOST]
    why = "; ".join(filter(None, [words, text]))
    return f"{what}: {request.method} {request.safe_url[:_MOST]}{after} ({why})"


def _reason(error: Exception, status: int | None) -> FailureReason:
    names = {kind.__name__ for each in _chain(error) for kind in type(each).__mro__}
    reasons: list[FailureReason] = [word for name, word in _REASONS if name in names]
    found = reasons[0] if reasons else "other"
    if found == "protocol" and any(word in str(error) for word in _ENDINGS):
        found = "disconnected"
    return "length" if found == "disconnected" and status is not None else found


def _harmless(request: Request, error: Exception) -> Exception:
    """Return the cause itself, or a stand-in if its text holds a credential.

    Of httpcore2 it is the error by which callers of httpx2 know it.
    """
    texts = [text for each in _chain(error) for text in (str(each), repr(each))]
    if all(request.hide(text) == text for text in texts):
        kind = getattr(sys.modules.get("httpx2"), type(error).__name__, None)
        if kind is None or not type(error).__module__.startswith("httpcore2"):
            return error
        known: Exception = kind(str(error))
        known.__cause__ = error
        return known
    return OSError(request.hide(f"{type(error).__name__}: {error}"))


def _chain(error: BaseException) -> Iterator[BaseException]:
    """Return an error and all that led to it."""
    seen: set[int] = set()
    waiting: list[BaseException | None] = [error]
    while waiting:
        each = waiting.pop()
        if each is not None and id(each) not in seen:
            seen.add(id(each))
            waiting += each.__cause__, each.__context__
            if isinstance(each, BaseExceptionGroup):
                waiting += cast("BaseExceptionGroup[Exception]", each).exceptions
            yield each
