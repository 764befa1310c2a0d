"""What a call waits for, done by a thread or by a task.

A call is written once, for both clients, as coroutines: to authorise, send, retry,
follow, resume and turn a page. Whatever takes time they ask of an `IO`. That of a task
awaits it. That of a thread does it at once, so that a coroutine never stops, and `run`
goes through it as through any function.

```
send(request)      a response, read to its end
pause(seconds)     waits
acquire(lock)      waits for a lock
ask(function)      what a function of the caller's returns
wait(f, argument)  what a function does that takes time, such as to read from a socket
```
None of them goes on beyond the `deadline` of the call.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Coroutine
from functools import partial
from inspect import isawaitable
from threading import Lock
from typing import Any, TypeVar, cast

from ..clock import Clock
from .base import Request, Response
from .deadline import Deadline
from .failures import connection_error

A = TypeVar("A")
T = TypeVar("T")

_POLL = 0.02
"""Seconds after which a task looks again whether a lock is free."""


class IO:
    """What both have in common."""

    def __init__(
        self,
        transport: Callable[[], Any],
        clock: Clock,
        deadline: Deadline = Deadline(),
        middleware: tuple[Any, ...] = (),
    ) -> None:
        self.transport = transport
        self.clock = clock
        self.deadline = deadline
        self.middleware = middleware

    async def send(self, request: Request) -> Response:
        """Send a request, through the middleware, and read its response to the end."""
        request = self.deadline.bound(request, is_streamed=False)
        sent = await self.through(self.transport().send, request)
        return cast("Response", sent)

    async def through(self, send: Callable[[Request], Any], request: Request) -> Any:
        """Return what a transport does with a request that passes the middleware."""
        if self.middleware:
            send = self.function(partial(self._pass, self.middleware, send))
        return await self.wait(send, request)

    async def _pass(
        self,
        middleware: tuple[Any, ...],
        send: Callable[[Request], Any],
        request: Request,
    ) -> Response:
        if middleware:
            others = self.function(partial(self._pass, middleware[1:], send))
            response = await self.result(middleware[0](request, others))
            if isinstance(response, Response):
                return response
            kind = type(response).__name__
            raise TypeError(f"a middleware returned no Response, but a {kind}")
        try:
            return cast("Response", await self.result(send(request)))
        except Exception as error:
            failure = connection_error(request, error)
        raise failure

    async def pause(self, seconds: float, clock: Clock | None = None) -> None:
        """Wait, by this clock if not by that of the client."""
        if not self.deadline.allows(seconds):
            raise self.deadline.error()
        await self.wait(self.sleep(clock or self.clock), seconds)

    async def close(self, response: Any) -> None:
        """Give back the connection of a response whose body is still to come."""
        if not isinstance(response, Response):
            await self.result(response.close())

    async def wait(self, function: Callable[[A], Any], argument: A) -> Any:
        """Return what a function does, which a task awaits; TimeoutError if too late."""
        raise NotImplementedError

    async def result(self, value: Any) -> Any:
        """Return what a function of the caller's has returned, which a task awaits."""
        raise NotImplementedError

    def function(
        self, step: Callable[[A], Coroutine[Any, Any, T]]
    ) -> Callable[[A], Any]:
        """Return a coroutine function of ours as one that the caller may call."""
        raise NotImplementedError

    def sleep(self, clock: Clock) -> Callable[[float], Any]:
        """Return the way to wait of a clock."""
        raise NotImplementedError

    async def acquire(self, lock: Lock) -> None:
        """Wait for a lock: one for threads, and for the tasks of any event loop."""
        raise NotImplementedError

    async def ask(self, function: Callable[[], object]) -> object:
        """Call a function of the caller's; what it returns a task may have to await."""
        raise NotImplementedError


class SyncIO(IO):
    """What a thread waits for."""

    async def wait(self, function: Callable[[A], Any], argument: A) -> Any:
        return self.deadline.in_thread(function, argument)

    async def result(self, value: Any) -> Any:
        return value

    def function(self, step: Callable[[A], Coroutine[Any, Any, T]]) -> Callable[[A], T]:
        return lambda argument: run(step(argument))

    def sleep(self, clock: Clock) -> Callable[[float], None]:
        return clock.sleep

    async def acquire(self, lock: Lock) -> None:
        left = self.deadline.left()
        if not lock.acquire(timeout=-1 if left is None else left):
            raise self.deadline.error()

    async def ask(self, function: Callable[[], object]) -> object:
        return await self.wait(lambda _: function(), None)


class AsyncIO(IO):
    """What a task waits for."""

    async def wait(self, function: Callable[[A], Any], argument: A) -> Any:
        return await self.deadline.in_task(function, argument)

    async def result(self, value: Awaitable[Any] | Response) -> Any:
        if isinstance(value, Response):
            what = "a middleware or a transport of an async client"
            raise TypeError(f"{what} is called with await: write async def")
        return await value

    def function(
        self, step: Callable[[A], Coroutine[Any, Any, T]]
    ) -> Callable[[A], Coroutine[Any, Any, T]]:
        return step

    def sleep(self, clock: Clock) -> Callable[[float], Awaitable[None]]:
        return clock.sleep_async

    async def acquire(self, lock: Lock) -> None:
        async def poll(lock: Lock) -> None:
            while not lock.acquire(blocking=False):
                await self.clock.sleep_async(_POLL)

        await self.wait(poll, lock)

    async def ask(self, function: Callable[[], object]) -> object:
        async def called(function: Callable[[], object]) -> object:
            value = function()
            return await value if isawaitable(value) else value

        return await self.wait(called, function)


def run(coroutine: Coroutine[Any, Any, T]) -> T:
    """Return what a coroutine returns whose `IO` is that of a thread: it never stops."""
    try:
        coroutine.send(None)
    except StopIteration as end:
        result: T = end.value
        return result
    raise AssertionError("what a thread does at once has waited")
