"""What a request led to -> the request to send next: after a redirect, or once more.

A request is sent again where that cannot do anything twice (RFC 9110, section 9.2.2):

```
                                    idempotent, or with      all others
                                    an Idempotency-Key
no connection was made              again                    again
the connection broke, or timed out  again                    -
408, 425, 429                       again                    again: they say that the
                                                             request was not acted on
500, 502, 503, 504                  again                    503 with Retry-After
```

GET, HEAD, OPTIONS, TRACE, QUERY, PUT and DELETE are idempotent. 409 is no reason: the
same request meets the same state of things (section 15.5.10). A body that can be read
only once is not sent twice. The pauses grow, and chance spreads them, so that clients
that failed together do not come back together; a `Retry-After` (section 10.2.3) goes
over that, unless it asks for more patience than we have: then the reply is the last
word.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from .clock import Clock
from .errors import APIConnectionError
from .redirects import redirected
from .transport import Head, Headers, Request

IDEMPOTENT = frozenset("GET HEAD OPTIONS TRACE QUERY PUT DELETE".split())
"""RFC 9110, section 9.2.2; QUERY is safe, too, by its own definition."""

_NOT_ACTED_ON = frozenset({408, 425, 429})
"""RFC 9110, section 15.5.9; RFC 8470, section 5.2; RFC 6585, section 4."""

_PASSING = frozenset({500, 502, 503, 504})
_UNAVAILABLE = 503

_FIRST = 0.5
_LONGEST = 8.0
_PATIENCE = 60.0
"""Seconds: the bound of the first pause, of each later one, and of a Retry-After."""


@dataclass(frozen=True, slots=True)
class Next:
    """A request to send after a pause, in seconds."""

    request: Request
    pause: float = 0.0


def following(
    request: Request, outcome: Head | APIConnectionError, clock: Clock
) -> Next | None:
    """Return what to send next; None if the outcome is the last word."""
    if not isinstance(outcome, APIConnectionError):
        onward = redirected(request, outcome)
        if onward is not None:
            return Next(onward)
    if request.attempt > request.max_retries or not request.replayable:
        return None
    if isinstance(outcome, APIConnectionError):
        told, again = None, _is_worth_repeating(request, outcome)
    else:
        told = retry_after(outcome.headers, clock.now)
        again = _asks_for_more(request, outcome.status, told)
    if not again or (told or 0.0) > _PATIENCE:
        return None
    wait = told if told is not None else pause(request.attempt, clock.chance())
    return Next(replace(request, attempt=request.attempt + 1), wait)


def _is_worth_repeating(request: Request, failure: APIConnectionError) -> bool:
    return not failure.final and (not failure.sent or _is_idempotent(request))


def _asks_for_more(request: Request, status: int, told: float | None) -> bool:
    if status in _NOT_ACTED_ON or (status == _UNAVAILABLE and told is not None):
        return True
    return status in _PASSING and _is_idempotent(request)


def _is_idempotent(request: Request) -> bool:
    """Whether the request can do nothing twice, by its method or by its key."""
    if request.method.upper() in IDEMPOTENT:
        return True
    return any(name.lower() == "idempotency-key" for name, _ in request.headers)


def pause(attempt: int, chance: float) -> float:
    """Return an exponential pause with full jitter, after the first attempt and on."""
    bound: float = min(_LONGEST, _FIRST * 2 ** min(attempt - 1, 16))
    return chance * bound


def retry_after(headers: Headers, now: Callable[[], float]) -> float | None:
    """Return how many seconds a server asks to wait: a number, or a date in any of the
    three forms of RFC 9110 (sections 5.6.7 and 10.2.3). None if it says nothing."""
    told = headers.get("retry-after", "").strip()
    if told.isascii() and told.isdigit():
        return float(told[:9])
    if not told:
        return None
    from email.utils import mktime_tz, parsedate_tz

    try:
        parsed = parsedate_tz(told)
        return None if parsed is None else max(0.0, mktime_tz(parsed) - now())
    except (ValueError, OverflowError, IndexError):
        return None
