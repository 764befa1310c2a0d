"""Sends a request and whatever follows from it, until there is a last word.

The same for replies that are read to their end and for those that are streamed; the
sync and the async one differ in nothing but `await`.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from time import perf_counter
from typing import Generic, TypeVar

from .errors import APIConnectionError
from .failures import connection_error
from .responses import Sent
from .clock import Clock
from .retries import following
from .transport import AsyncOpenResponse, OpenResponse, Request, Response

R = TypeVar("R", Response, OpenResponse)
A = TypeVar("A", Response, AsyncOpenResponse)


@dataclass(frozen=True, slots=True)
class Sending(Generic[R]):
    """How one call is sent."""

    by: Callable[[Request], R]
    drop: Callable[[R], None]
    """Gives back what a reply holds that is not the last word."""
    clock: Clock
    log: Callable[[Request, int, float], None]

    def reach(self, request: Request) -> Sent[R]:
        """Return the last word; APIConnectionError if there is none."""
        began = perf_counter()
        while True:
            outcome = self._once(request)
            after = following(request, outcome, self.clock)
            if not isinstance(outcome, APIConnectionError):
                if after is None:
                    return Sent(request, outcome, perf_counter() - began)
                self.drop(outcome)
            elif after is None:
                raise outcome
            if after.pause:
                self.clock.sleep(after.pause)
            request = after.request

    def _once(self, request: Request) -> R | APIConnectionError:
        began = perf_counter()
        try:
            response = self.by(request)
        except Exception as error:
            return connection_error(request, error)
        self.log(request, response.status, began)
        return response


@dataclass(frozen=True, slots=True)
class AsyncSending(Generic[A]):
    """How one call is sent."""

    by: Callable[[Request], Awaitable[A]]
    drop: Callable[[A], Awaitable[None]]
    """Gives back what a reply holds that is not the last word."""
    clock: Clock
    log: Callable[[Request, int, float], None]

    async def reach(self, request: Request) -> Sent[A]:
        """Return the last word; APIConnectionError if there is none."""
        began = perf_counter()
        while True:
            outcome = await self._once(request)
            after = following(request, outcome, self.clock)
            if not isinstance(outcome, APIConnectionError):
                if after is None:
                    return Sent(request, outcome, perf_counter() - began)
                await self.drop(outcome)
            elif after is None:
                raise outcome
            if after.pause:
                await self.clock.sleep_async(after.pause)
            request = after.request

    async def _once(self, request: Request) -> A | APIConnectionError:
        began = perf_counter()
        try:
            response = await self.by(request)
        except Exception as error:
            return connection_error(request, error)
        self.log(request, response.status, began)
        return response


def keep(response: Response) -> None:
    """A reply that was read to its end holds nothing open."""


async def keep_async(response: Response) -> None:
    """A reply that was read to its end holds nothing open."""
