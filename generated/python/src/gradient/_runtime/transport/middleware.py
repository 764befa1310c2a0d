"""What stands between a client and its transport, for each attempt of a call.

```python
def timed(request: Request, send: Handler) -> Response:
    began = perf_counter()
    response = send(request)
    print(request.method, response.status, perf_counter() - began)
    return response

client = Client(middleware=[timed])
```
The first one is the outermost. One may change the request (`dataclasses.replace`) and
the response, send more than once, or answer without sending anything. What a transport
could not do is raised as `APIConnectionError`. Of a response that the caller reads piece
by piece the body is empty, and `stream` is what is still to come.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable, Sequence
from functools import partial
from inspect import iscoroutinefunction
from typing import Any, TypeAlias, cast

from .base import AsyncOpenResponse, OpenResponse, Request, Response
from .failures import connection_error
from .open_response import AsyncWholeResponse, WholeResponse

Handler: TypeAlias = Callable[[Request], Response]
"""Sends a request: the next middleware, or the transport."""

Middleware: TypeAlias = Callable[[Request, Handler], Response]
"""What a client calls for each attempt."""

AsyncHandler: TypeAlias = Callable[[Request], Awaitable[Response]]
"""Sends a request: the next middleware, or the transport."""

AsyncMiddleware: TypeAlias = Callable[[Request, AsyncHandler], Awaitable[Response]]
"""What an async client calls for each attempt."""


def listed_middleware(told: Sequence[object]) -> tuple[Any, ...]:
    """Return them; TypeError for what cannot be called."""
    if callable(told) or not isinstance(cast("object", told), Iterable):
        raise TypeError("middleware takes a list of functions: middleware=[...]")
    for each in told:
        if not callable(each):
            kind = type(each).__name__
            raise TypeError(f"middleware takes functions, and a {kind} is none")
    return tuple(told)


def refuse_async(middleware: Sequence[object]) -> None:
    """Raise TypeError for one that nobody would await."""
    if any(map(iscoroutinefunction, middleware)):
        raise TypeError("a middleware is async, and this client is not")


def send_through(
    middleware: Sequence[Middleware], send: Handler, request: Request
) -> Response:
    """Return the response that all of them lead to."""
    if middleware:
        others = partial(send_through, middleware[1:], send)
        return _checked(middleware[0](request, others))
    try:
        return send(request)
    except Exception as error:
        failure = connection_error(request, error)
    raise failure


def open_through(
    middleware: Sequence[Middleware],
    open_request: Callable[[Request], OpenResponse],
    request: Request,
) -> OpenResponse:
    """Return the same before its body has come; what nobody took is closed."""
    opened: list[OpenResponse] = []
    taken: object = None

    def send(request: Request) -> Response:
        opened.append(found := open_request(request))
        return Response(found.status, found.headers, stream=found)

    try:
        response = send_through(middleware, send, request)
        taken = response.stream
    finally:
        for each in opened:
            if each is not taken:
                each.close()
    return WholeResponse(response)


async def send_through_async(
    middleware: Sequence[AsyncMiddleware], send: AsyncHandler, request: Request
) -> Response:
    """Return the response that all of them lead to."""
    if middleware:
        others = partial(send_through_async, middleware[1:], send)
        return _checked(await middleware[0](request, others))
    try:
        return await send(request)
    except Exception as error:
        failure = connection_error(request, error)
    raise failure


async def open_through_async(
    middleware: Sequence[AsyncMiddleware],
    open_request: Callable[[Request], Awaitable[AsyncOpenResponse]],
    request: Request,
) -> AsyncOpenResponse:
    """Return the same before its body has come; what nobody took is closed."""
    opened: list[AsyncOpenResponse] = []
    taken: object = None

    async def send(request: Request) -> Response:
        opened.append(found := await open_request(request))
        return Response(found.status, found.headers, stream=found)

    try:
        response = await send_through_async(middleware, send, request)
        taken = response.stream
    finally:
        for each in opened:
            if each is not taken:
                await each.close()
    return AsyncWholeResponse(response)


def _checked(response: object) -> Response:
    """Return what a middleware returned; it may have forgotten to."""
    if not isinstance(response, Response):
        kind = type(response).__name__
        raise TypeError(f"a middleware returned no Response, but a {kind}")
    return response
