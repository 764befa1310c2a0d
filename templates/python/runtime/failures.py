"""What a transport raised -> our errors, with nothing in them that is secret.

Transports are recognised by the names of their errors, because this SDK must not
import a library only to ask what its errors are.
"""

from __future__ import annotations

from collections.abc import Iterator

from .errors import APIConnectionError, APITimeoutError
from .transport import Request

_TIMEOUT = "TimeoutException"
_CONNECTION = "RequestError"
_MOST = 500

_NOT_SENT = frozenset(
    "ConnectError ConnectTimeout PoolTimeout ConnectionRefusedError gaierror".split()
)
"""Errors of a time when no connection was there: nothing can have been sent."""

_FINAL = frozenset(
    "SSLCertVerificationError UnsupportedProtocol LocalProtocolError".split()
)
"""Errors that the same request meets each time."""


def connection_error(request: Request, error: Exception) -> APIConnectionError:
    """Return our error for one of a transport; any other is raised again as it is.

    The caller raises what is returned outside of its `except`: otherwise Python would
    chain the original error, and with it the texts that are hidden here.
    """
    if isinstance(error, APIConnectionError):
        raise error
    names = {kind.__name__ for kind in type(error).__mro__}
    timed_out = isinstance(error, TimeoutError) or _TIMEOUT in names
    if not timed_out and not isinstance(error, OSError) and _CONNECTION not in names:
        raise error
    kind = APITimeoutError if timed_out else APIConnectionError
    what = "no reply in time" if timed_out else "no reply"
    why = request.hide(f"{type(error).__name__}: {error}")[:_MOST]
    failure = kind(
        f"{what}: {request.method} {request.safe_url[:_MOST]} ({why})",
        method=request.method,
        url=request.safe_url,
    )
    failure.attempts = request.attempt
    failure.sent = names.isdisjoint(_NOT_SENT)
    failure.final = any(type(each).__name__ in _FINAL for each in _chain(error))
    failure.__cause__ = _harmless(request, error)
    return failure


def _harmless(request: Request, error: Exception) -> Exception:
    """Return the cause itself, or a stand-in if its text holds a credential."""
    texts = [text for each in _chain(error) for text in (str(each), repr(each))]
    if all(request.hide(text) == text for text in texts):
        return error
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
            yield each
