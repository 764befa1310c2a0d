"""`client.with_raw_response` and `client.with_streaming_response`.

```python
raw = client.with_raw_response(client.apps.list)(page=2)   # RawResponse[AppList]
raw = client.with_raw_response.apps.list(page=2)           # the same, for habits' sake
```
The first form keeps every type: the arguments are those of the method, and `T` is what
it returns. The second is found at run time, and has no type for a checker. Neither
needs a line of generated code.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Coroutine
from functools import partial
from typing import TYPE_CHECKING, Any, Generic, ParamSpec, TypeVar, cast

from ..call.raw_response import RawResponse
from ..stream.streamed_response import AsyncStreaming, Streaming
from .resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from .client import AsyncClient, SyncClient

P = ParamSpec("P")
T = TypeVar("T")
C = TypeVar("C", "SyncClient", "AsyncClient")


class _View(Generic[C]):
    """The methods of a client, each delivering its response in another way."""

    def __init__(self, client: C) -> None:
        self._client: C = client

    def _method(self, method: Callable[..., object]) -> Any:
        """Return the same method of the client that delivers in our way."""
        resource: object = getattr(method, "__self__", None)
        if isinstance(resource, (SyncResource, AsyncResource)):
            kind: Any = type(resource)
            return self._wrap(getattr(kind(self._client), method.__name__))
        if isinstance(resource, type(self._client)):
            return self._wrap(getattr(self._client, method.__name__))
        raise TypeError(f"{method!r:.80} is no method of this client")

    def _wrap(self, method: Callable[..., Any]) -> Callable[..., Any]:
        return method

    def __getattr__(self, name: str) -> Any:
        return _step(getattr(self._client, name), self._wrap)


class _Part:
    """A step on the way to a method: `apps` in `with_raw_response.apps.list`."""

    def __init__(
        self, held: object, wrap: Callable[[Callable[..., Any]], Callable[..., Any]]
    ) -> None:
        self._held = held
        self._wrap = wrap

    def __getattr__(self, name: str) -> Any:
        return _step(getattr(self._held, name), self._wrap)


def _step(
    found: object, wrap: Callable[[Callable[..., Any]], Callable[..., Any]]
) -> object:
    if isinstance(found, (SyncResource, AsyncResource)):
        return _Part(found, wrap)
    return wrap(found) if callable(found) else found


class WithRawResponse(_View["SyncClient"]):
    """Methods that return the response as a whole."""

    def __call__(self, method: Callable[P, T], /) -> Callable[P, RawResponse[T]]:
        """Return the method; calling it returns a `RawResponse`."""
        return cast("Callable[P, RawResponse[T]]", self._method(method))


class AsyncWithRawResponse(_View["AsyncClient"]):
    """Methods that return the response as a whole."""

    def __call__(
        self, method: Callable[P, Awaitable[T]], /
    ) -> Callable[P, Coroutine[Any, Any, RawResponse[T]]]:
        """Return the method; awaiting it returns a `RawResponse`."""
        found = self._method(method)
        return cast("Callable[P, Coroutine[Any, Any, RawResponse[T]]]", found)


class WithStreamingResponse(_View["SyncClient"]):
    """Methods for a `with` block, in which the body is read."""

    def __call__(self, method: Callable[P, T], /) -> Callable[P, Streaming[T]]:
        """Return the method; calling it returns what a `with` block takes."""
        return cast("Callable[P, Streaming[T]]", self._method(method))

    def _wrap(self, method: Callable[..., Any]) -> Callable[..., Any]:
        return lambda *args, **kwargs: Streaming[Any](partial(method, *args, **kwargs))


class AsyncWithStreamingResponse(_View["AsyncClient"]):
    """Methods for an `async with` block, in which the body is read."""

    def __call__(
        self, method: Callable[P, Awaitable[T]], /
    ) -> Callable[P, AsyncStreaming[T]]:
        """Return the method; calling it returns what an `async with` block takes."""
        return cast("Callable[P, AsyncStreaming[T]]", self._method(method))

    def _wrap(self, method: Callable[..., Any]) -> Callable[..., Any]:
        def call(*args: object, **kwargs: object) -> AsyncStreaming[Any]:
            return AsyncStreaming[Any](partial(method, *args, **kwargs))

        return call
