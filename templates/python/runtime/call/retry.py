"""What a request led to -> the request to send next: after a redirect, or once more.

A request is sent again where that cannot do anything twice (RFC 9110, section 9.2.2):

```
                                    idempotent, or with      all others
                                    an idempotency key
no connection was made              again                    again
the connection broke, or timed out  again                    -
408, 425, 429                       again                    again: the request was not
                                                             acted on
503, 529                            again                    with Retry-After
500, 502, 504, 520 to 524           again                    -
```

GET, HEAD, OPTIONS, TRACE, QUERY, PUT and DELETE are idempotent. That 408, 425 and 429
were not acted on is what they say: the request had not come as a whole, came too early,
or was one too many, so that they need no `Retry-After` to be sent again, whatever the
method. 409 is no reason: the same request meets the same state of things (section
15.5.10). A server that knows better says `x-should-retry: true` or `false`. A body that
can be read only once is not sent twice.

The pauses grow, and chance spreads them, so that clients that failed together do not
come back together; what a server says (`Retry-After`, section 10.2.3, also with a
fraction, or `retry-after-ms`) goes over that, unless it asks for more patience than we
have, or than the call has time: then its response is the last word. All calls of a
client share a budget, so that a server in trouble is not asked three times as often as
one that is well.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace

from ..clock import LONGEST_WAIT, Clock
from ..errors import APIConnectionError
from ..transport.base import Head, Headers, Request
from ..transport.deadline import Deadline
from .redirect import redirected

IDEMPOTENT = frozenset("GET HEAD OPTIONS TRACE QUERY PUT DELETE".split())
"""RFC 9110, section 9.2.2; QUERY is safe, too, by its own definition."""

KEY = "Idempotency-Key"
"""The header by which a server knows a request that comes again."""

_NOT_ACTED_ON = frozenset({408, 425, 429})
"""RFC 9110, section 15.5.9; RFC 8470, section 5.2; RFC 6585, section 4."""

_OVERLOADED = frozenset({503, 529})
_PASSING = frozenset({500, 502, 504, *range(520, 525)}) | _OVERLOADED


@dataclass(slots=True)
class RetryBudget:
    """How many retries a client has left, of all its calls together.

    Each retry takes one. A call that succeeds gives back what its own retries took, and
    a tenth of one beside. (Threads may lose a tenth to each other, which does no harm.)
    """

    size: float = 100.0
    left: float = field(init=False)

    def __post_init__(self) -> None:
        self.left = self.size

    def take(self) -> bool:
        """Take a retry, if there is one."""
        if self.left < 1.0:
            return False
        self.left -= 1.0
        return True

    def give(self, attempts: int) -> None:
        """Give back what a call that succeeded has taken."""
        self.left = min(self.size, self.left + attempts - 0.9)


@dataclass(frozen=True, slots=True, kw_only=True)
class RetryPolicy:
    """When a request is sent again, and after how long; `max_retries` says how often.

    `Client(retries=RetryPolicy(longest_pause=2.0))` changes numbers. A class of its own
    may replace `pause_after`.
    """

    statuses: frozenset[int] = _NOT_ACTED_ON | _PASSING
    """Those after which a request is sent again."""
    first_pause: float = 0.5
    """Seconds: the bound of the first pause; each later one has twice that."""
    longest_pause: float = 8.0
    """Seconds: no pause that we choose ourselves is longer."""
    shortest_pause: float = 0.1
    """Seconds: no pause is shorter, whatever chance or the server say."""
    longest_wait: float = LONGEST_WAIT
    """Seconds that a server may ask to wait for: if it asks for more, its response is
    the last word."""
    budget: RetryBudget = field(default_factory=RetryBudget, compare=False)
    """What all calls with this policy share."""

    def pause_after(
        self, request: Request, outcome: Head | APIConnectionError, clock: Clock
    ) -> float | None:
        """Return after how many seconds the request is sent again, None if it is not.

        `request.attempt` counts from 1; `outcome` is what it led to: the head of a
        response, with `status` and `headers`, or the error in its place.
        """
        asked: float | None = None
        if isinstance(outcome, APIConnectionError):
            again = not outcome.final and (not outcome.sent or is_idempotent(request))
        else:
            asked = retry_after(outcome.headers, clock.now)
            again = self._asks_for_more(request, outcome, asked)
        if not again or (asked or 0.0) > self.longest_wait:
            return None
        if asked is None:
            return self.pause(request.attempt, clock.chance())
        return max(asked, self.shortest_pause)

    def pause(self, attempt: int, chance: float) -> float:
        """Return an exponential pause with full jitter, after the first attempt and on."""
        bound = min(self.longest_pause, self.first_pause * 2.0 ** min(attempt - 1, 16))
        return max(self.shortest_pause, chance * bound)

    def _asks_for_more(self, request: Request, head: Head, asked: float | None) -> bool:
        answer = head.headers.get("x-should-retry", "").strip().lower()
        if answer in ("true", "false"):
            return answer == "true"
        if head.status not in self.statuses:
            return False
        if head.status in _NOT_ACTED_ON or is_idempotent(request):
            return True
        return head.status in _OVERLOADED and asked is not None


@dataclass(frozen=True, slots=True)
class Next:
    """A request to send after a pause, in seconds."""

    request: Request
    pause: float = 0.0


def next_request(
    request: Request,
    outcome: Head | APIConnectionError,
    *,
    policy: RetryPolicy,
    deadline: Deadline,
) -> Next | None:
    """Return what to send next; None if the outcome is the last word."""
    clock = deadline.clock
    if not isinstance(outcome, APIConnectionError):
        onward = redirected(request, outcome)
        if onward is not None:
            return Next(onward)
        if outcome.status < 400:
            policy.budget.give(request.attempt)
            return None
    if request.attempt > request.max_retries or not request.replayable:
        return None
    pause = policy.pause_after(request, outcome, clock)
    if pause is None or not deadline.allows(pause) or not policy.budget.take():
        return None
    return Next(replace(request, attempt=request.attempt + 1), pause)


def is_idempotent(request: Request) -> bool:
    """Whether the request can do nothing twice, by its method or by its key."""
    return request.method.upper() in IDEMPOTENT or request.has_key


def retry_after(headers: Headers, now: Callable[[], float]) -> float | None:
    """Return how many seconds a server asks to wait: a number, or a date in any of the
    three forms of RFC 9110 (sections 5.6.7 and 10.2.3). None if it says nothing."""
    milliseconds = _number(headers.get("retry-after-ms", ""))
    if milliseconds is not None:
        return milliseconds / 1000
    value = next(iter(headers.get_all("retry-after")), "").strip()
    seconds = _number(value)
    if seconds is not None or not value:
        return seconds
    from datetime import UTC
    from email.utils import parsedate_to_datetime

    try:
        date = parsedate_to_datetime(value)
    except (TypeError, ValueError, OverflowError, IndexError):
        return None
    at = date if date.tzinfo else date.replace(tzinfo=UTC)  # RFC 9110: it is in GMT
    return max(0.0, at.timestamp() - now())


def _number(text: str) -> float | None:
    """Return a number of decimal digits, with or without a fraction."""
    whole, _, fraction = text.strip().partition(".")
    if not (whole + fraction).isascii() or not (whole + fraction).isdigit():
        return None
    return float(f"{whole[:15] or 0}.{fraction[:15] or 0}")
