"""When a call has to be over: one moment for all of its attempts, pauses and tokens.

An `IO` sees to it that no step goes on for longer. An async step is
cancelled; a sync one is given no more time than there is left, down to each single read
of a socket (see `network`), so that a server that drips bytes gains nothing.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from contextvars import ContextVar
from dataclasses import dataclass, replace
from threading import local
from typing import TypeVar

from ..clock import CLOCK, Clock
from ..options import Timeout
from .base import BrokenResponse, Request

A = TypeVar("A")

_SLACK = 0.05
"""Seconds by which a step may be longer than what is left, before it is shortened."""
T = TypeVar("T")


class DeadlineExceeded(TimeoutError):
    """The time of a call is over."""


@dataclass(frozen=True, slots=True)
class Deadline:
    """The moment after which a call is given up; None if there is none."""

    clock: Clock = CLOCK
    total: float | None = None
    at: float | None = None
    """The same by the clock's `monotonic()`."""

    @classmethod
    def of(cls, timeout: Timeout | None, clock: Clock) -> Deadline:
        """Return the moment at which a call that begins now has to be over."""
        total = None if timeout is None else timeout.total
        return cls(clock, total, None if total is None else clock.monotonic() + total)

    def left(self) -> float | None:
        """Return the seconds that are left; TimeoutError if there are none."""
        if self.at is None:
            return None
        left = self.at - self.clock.monotonic()
        if left <= 0:
            raise self.error()
        return left

    def allows(self, pause: float) -> bool:
        """Whether something can still be done after a pause."""
        return self.at is None or self.clock.monotonic() + pause < self.at

    def error(self) -> DeadlineExceeded:
        """Return the error of a step that was too slow."""
        return DeadlineExceeded(f"the call took longer than {self.total:g} seconds")

    def bound(self, request: Request, *, is_streamed: bool) -> Request:
        """Return a request none of whose steps may take longer than is left.

        The body of a streamed response is read when the caller likes, so that the time
        for a read stays what it is.
        """
        left, timeout = self.left(), request.timeout
        if left is None or timeout is None:
            return request
        if all(step is not None and step <= left + _SLACK for step in timeout.steps):
            return request
        pool, connect, write, read = (
            left if step is None or step > left + _SLACK else step
            for step in timeout.steps
        )
        bound = Timeout(
            timeout.total,
            pool=pool,
            connect=connect,
            write=write,
            read=timeout.read if is_streamed else read,
        )
        return replace(request, timeout=bound)

    def in_thread(self, function: Callable[[A], T], argument: A) -> T:
        """Return what a function returns; its sockets know how long they may wait."""
        self.left()
        before, _now.deadline = _now.deadline, self
        try:
            return function(argument)
        except Exception as error:
            failure = self._failure(error)
            if failure is None:
                raise
        finally:
            _now.deadline = before
        raise failure

    async def in_task(self, function: Callable[[A], Awaitable[T]], argument: A) -> T:
        """Return what a function returns; cancel it when the time is over."""
        left = self.left()
        if left is None:
            return await function(argument)
        try:
            if _is_asyncio():
                from asyncio import timeout

                async with timeout(left):
                    return await function(argument)
            from anyio import fail_after  # httpx2 needs it, too

            with fail_after(left):
                return await function(argument)
        except Exception as error:
            failure = self._failure(error)
            if failure is None:
                raise
        finally:
            status = _cut_off.get()
            if status is not None:
                _cut_off.set(None)
        raise failure if status is None else _broken(status, failure)

    def _failure(self, error: Exception) -> Exception | None:
        """Return what to say of a timeout where it is the call's own time that is over."""
        cause = error.__cause__ if isinstance(error, BrokenResponse) else error
        if self.allows(0.0) or not _is_timeout(cause):
            return None
        if not isinstance(error, BrokenResponse):
            return self.error()
        return _broken(error.status, self.error())


def _broken(status: int, cause: Exception) -> BrokenResponse:
    failure = BrokenResponse(status)
    failure.__cause__ = cause
    return failure


_cut_off: ContextVar[int | None] = ContextVar("cut_off", default=None)
"""The status of a response whose body a task was reading when it was cancelled."""


def cut_off(status: int) -> None:
    """Note the status of a response that is given up, for the error that says so."""
    _cut_off.set(status)


def _is_timeout(error: BaseException | None) -> bool:
    names = {kind.__name__ for kind in type(error).__mro__}
    return isinstance(error, TimeoutError) or "TimeoutException" in names


def _is_asyncio() -> bool:
    """Whether the running loop is one of asyncio; the other that there is has trio."""
    from asyncio import get_running_loop

    try:
        get_running_loop()
    except RuntimeError:
        return False
    return True


class _Now(local):
    """What a thread is doing now."""

    deadline = Deadline()


_now = _Now()


def seconds_left() -> float | None:
    """Return how long a socket of this thread may wait at most."""
    return _now.deadline.left()
