"""What a call does, said without doing it, and the two drivers that do it.

To authorise, send, retry, follow, resume and turn a page is written once, as generators
that yield steps and get what came of each. Threads and tasks take the same way: what
differs between them stands in the drivers alone.

```
Step ─┬ Send(request)     a response, read to its end
      ├ Open(request)     a response whose body is still to come
      ├ Read(chunks)      the next piece of such a body, None after the last one
      ├ Close(response)   gives its connection back
      ├ Pause(seconds)    waits
      ├ Acquire(lock)     waits for a lock, which the generator releases
      ├ Ask(function)     what a function of the caller's returns
      └ Within(deadline)  from here on, nothing takes longer, and how it is sent
```
A step that fails raises where it was yielded, and so does one that is cancelled: what
a generator has opened it closes in a `finally`, as a function would.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Generator, Iterator
from dataclasses import dataclass
from inspect import isawaitable
from threading import Lock
from typing import Any, TypeAlias, TypeVar, assert_never, cast

from ..clock import Clock
from .base import AsyncOpenResponse, AsyncStreamingTransport, AsyncTransport
from .base import OpenResponse, Request, StreamingTransport, Transport
from .deadline import Deadline
from .middleware import AsyncMiddleware, Middleware, open_through, open_through_async
from .middleware import send_through, send_through_async
from .open_response import AsyncWholeResponse, WholeResponse

T = TypeVar("T")

_POLL = 0.02
"""Seconds after which a task looks again whether a lock is free."""


@dataclass(frozen=True, slots=True)
class Send:
    """Send a request, and read its response to the end."""

    request: Request


@dataclass(frozen=True, slots=True)
class Open:
    """Send a request, and return its response before its body has come."""

    request: Request


@dataclass(frozen=True, slots=True)
class Read:
    """Wait for the next piece of a body."""

    chunks: Iterator[bytes] | AsyncIterator[bytes]


@dataclass(frozen=True, slots=True)
class Close:
    """Give back the connection of a response."""

    response: OpenResponse | AsyncOpenResponse


@dataclass(frozen=True, slots=True)
class Pause:
    """Wait."""

    seconds: float
    clock: Clock | None = None
    """By which; None for that of the client."""


@dataclass(frozen=True, slots=True)
class Acquire:
    """Wait for a lock; one for threads and for the tasks of any event loop."""

    lock: Lock


@dataclass(frozen=True, slots=True)
class Ask:
    """Call a function of the caller's; what it returns may be awaitable."""

    function: Callable[[], object]


@dataclass(frozen=True, slots=True)
class Within:
    """Be done by then, with this and all that follows, through this middleware."""

    deadline: Deadline
    middleware: tuple[Any, ...] = ()


Step: TypeAlias = Send | Open | Read | Close | Pause | Acquire | Ask | Within
Steps: TypeAlias = Generator[Step, Any, T]
"""Yields steps, gets the outcome of each, and returns a `T`."""


@dataclass(slots=True)
class Driver:
    """Carries out steps in a thread."""

    transport: Callable[[], Transport]
    clock: Clock
    middleware: tuple[Middleware, ...] = ()
    deadline: Deadline = Deadline()

    def run(self, steps: Steps[T]) -> T:
        """Return what the steps lead to."""
        outcome: object = None
        failure: BaseException | None = None
        try:
            while True:
                step = steps.send(outcome) if failure is None else steps.throw(failure)
                outcome = failure = None
                try:
                    outcome = self._do(step)
                except BaseException as error:
                    failure = error  # thrown outside of `except`, which would chain it
        except StopIteration as end:
            return cast("T", end.value)
        finally:
            failure = None  # whose traceback holds this frame

    def _do(self, step: Step) -> object:
        match step:
            case Within(deadline, middleware):
                self.deadline, self.middleware = deadline, middleware
            case Close(response):
                cast("OpenResponse", response).close()
            case _:
                return self.deadline.in_thread(self._wait_for, step)
        return None

    def _wait_for(self, step: Send | Open | Read | Pause | Acquire | Ask) -> object:
        match step:
            case Send(request):
                request = self.deadline.bound(request, is_streamed=False)
                send = self.transport().send
                if self.middleware:
                    return send_through(self.middleware, send, request)
                return send(request)
            case Open(request):
                request = self.deadline.bound(request, is_streamed=True)
                if self.middleware:
                    return open_through(self.middleware, self._open, request)
                return self._open(request)
            case Read(chunks):
                return next(cast("Iterator[bytes]", chunks), None)
            case Pause(seconds, clock):
                if not self.deadline.allows(seconds):
                    raise self.deadline.error()
                (clock or self.clock).sleep(seconds)
            case Acquire(lock):
                left = self.deadline.left()
                if not lock.acquire(timeout=-1 if left is None else left):
                    raise self.deadline.error()
            case Ask(function):
                return function()
            case _:
                assert_never(step)
        return None

    def _open(self, request: Request) -> OpenResponse:
        transport = self.transport()
        if isinstance(transport, StreamingTransport):
            return transport.stream(request)
        return WholeResponse(transport.send(request))


@dataclass(slots=True)
class AsyncDriver:
    """Carries out steps in a task."""

    transport: Callable[[], AsyncTransport]
    clock: Clock
    middleware: tuple[AsyncMiddleware, ...] = ()
    deadline: Deadline = Deadline()

    async def run(self, steps: Steps[T]) -> T:
        """Return what the steps lead to."""
        outcome: object = None
        failure: BaseException | None = None
        try:
            while True:
                step = steps.send(outcome) if failure is None else steps.throw(failure)
                outcome = failure = None
                try:
                    outcome = await self._do(step)
                except BaseException as error:
                    failure = error  # thrown outside of `except`, which would chain it
        except StopIteration as end:
            return cast("T", end.value)
        finally:
            failure = None  # whose traceback holds this frame

    async def _do(self, step: Step) -> object:
        match step:
            case Within(deadline, middleware):
                self.deadline, self.middleware = deadline, middleware
            case Close(response):
                await cast("AsyncOpenResponse", response).close()
            case _:
                return await self.deadline.in_task(self._wait_for, step)
        return None

    async def _wait_for(
        self, step: Send | Open | Read | Pause | Acquire | Ask
    ) -> object:
        match step:
            case Send(request):
                request = self.deadline.bound(request, is_streamed=False)
                send = self.transport().send
                if self.middleware:
                    return await send_through_async(self.middleware, send, request)
                return await send(request)
            case Open(request):
                request = self.deadline.bound(request, is_streamed=True)
                if self.middleware:
                    return await open_through_async(
                        self.middleware, self._open, request
                    )
                return await self._open(request)
            case Read(chunks):
                return await anext(cast("AsyncIterator[bytes]", chunks), None)
            case Pause(seconds, clock):
                if not self.deadline.allows(seconds):
                    raise self.deadline.error()
                await (clock or self.clock).sleep_async(seconds)
            case Acquire(lock):
                while not lock.acquire(blocking=False):
                    await self.clock.sleep_async(_POLL)
            case Ask(function):
                value = function()
                return await value if isawaitable(value) else value
            case _:
                assert_never(step)
        return None

    async def _open(self, request: Request) -> AsyncOpenResponse:
        transport = self.transport()
        if isinstance(transport, AsyncStreamingTransport):
            return await transport.stream(request)
        return AsyncWholeResponse(await transport.send(request))
