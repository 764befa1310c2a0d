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
from inspect import iscoroutinefunction
from typing import Any, TypeAlias, cast

from .base import Request, Response

Handler: TypeAlias = Callable[[Request], Response]
"""Sends a request: the next middleware, or the transport."""

Middleware: TypeAlias = Callable[[Request, Handler], Response]
"""What a client calls for each attempt."""

AsyncHandler: TypeAlias = Callable[[Request], Awaitable[Response]]
"""Sends a request: the next middleware, or the transport."""

AsyncMiddleware: TypeAlias = Callable[[Request, AsyncHandler], Awaitable[Response]]
"""What an async client calls for each attempt."""


def listed_middleware(functions: Sequence[object]) -> tuple[Any, ...]:
    """Return them; TypeError for what cannot be called."""
    if callable(functions) or not isinstance(cast("object", functions), Iterable):
        raise TypeError("middleware takes a list of functions: middleware=[...]")
    for each in functions:
        if not callable(each):
            kind = type(each).__name__
            raise TypeError(f"middleware takes functions, and a {kind} is none")
    return tuple(functions)


def refuse_async(middleware: Sequence[object]) -> None:
    """Raise TypeError for one that nobody would await."""
    if any(map(iscoroutinefunction, middleware)):
        raise TypeError("a middleware is async, and this client is not")
