"""`with_raw_response` and `with_streaming_response`, of clients and of resources.

```python
raw = client.apps.with_raw_response.list(page=2)      # RawResponse[AppList]
raw = client.with_raw_response.apps.list(page=2)      # the same
raw = client.with_raw_response(client.apps.list)(page=2)
```
All of them keep every type. A generated module has one line for each method that says
so to type checkers alone; when the program runs, methods are found by their names.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Coroutine
from functools import partial, wraps
from inspect import signature
from typing import TYPE_CHECKING, Any, Concatenate, Generic, ParamSpec, TypeVar
from typing import overload

from ..options import Delivery

if TYPE_CHECKING:
    from ..call.raw_response import RawResponse
    from ..stream.streamed_response import AsyncStreaming, Streaming

P = ParamSpec("P")
T = TypeVar("T")


class Raw:
    """Says of `Views` that responses come as a whole: status, headers, `parse()`."""


class Streamed:
    """Says of `Views` that the body is read in a `with` block."""


D = TypeVar("D", Raw, Streamed)


class Views(Generic[D]):
    """The methods of a client or a resource, delivering in another way."""

    def __init__(self, held: object, delivery: Delivery) -> None:
        self._held = held
        self._delivery = delivery

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any:
            if name.startswith("_"):
                raise AttributeError(name)
            return self._view(getattr(self._held, name))

    def __dir__(self) -> list[str]:
        return [name for name in dir(self._held) if not name.startswith("with_")]

    def _view(self, found: Any) -> Any:
        if _has_methods(found):
            return Views[Any](found, self._delivery)
        if self._delivery is Delivery.RAW or not callable(found):
            return found
        from ..stream.streamed_response import AsyncStreaming, Streaming

        is_async = getattr(getattr(found, "__self__", None), "_is_async", False)
        kind: Any = AsyncStreaming if is_async else Streaming

        @wraps(found)
        def call(*args: Any, **kwargs: Any) -> Any:
            return kind(partial(found, *args, **kwargs))

        vars(call)["__signature__"] = signature(found)
        return call


def _has_methods(found: object) -> bool:
    """Whether something is a resource of a client."""
    kind: type[object] = type(found)
    return hasattr(kind, "with_raw_response")


def _of(client: object, resource: Any) -> Any:
    """Return the same resource of another client."""
    return type(resource)(client)


class _ClientViews(Views[D]):
    if TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any: ...  # `get`, `post` and the like

    def _method(self, method: Any) -> Any:
        """Return the same method of the client that delivers in our way."""
        holder = getattr(method, "__self__", None)
        client: Any = self._held
        if isinstance(holder, type(client)):
            return self._view(getattr(client, method.__name__))
        if _has_methods(holder):
            return self._view(getattr(_of(client, holder), method.__name__))
        raise TypeError(f"{method!r:.80} is no method of this client")


class SyncViews(_ClientViews[D]):
    """The resources of a client, whose methods deliver in another way."""

    @overload
    def __call__(
        self: SyncViews[Raw], method: Callable[P, T], /
    ) -> Callable[P, RawResponse[T]]: ...

    @overload
    def __call__(
        self: SyncViews[Streamed], method: Callable[P, T], /
    ) -> Callable[P, Streaming[T]]: ...

    def __call__(self, method: Any, /) -> Any:
        """Return the method; calling it delivers in the other way."""
        return self._method(method)


class AsyncViews(_ClientViews[D]):
    """The resources of a client, whose methods deliver in another way."""

    @overload
    def __call__(
        self: AsyncViews[Raw], method: Callable[P, Awaitable[T]], /
    ) -> Callable[P, Coroutine[Any, Any, RawResponse[T]]]: ...

    @overload
    def __call__(
        self: AsyncViews[Streamed], method: Callable[P, Awaitable[T]], /
    ) -> Callable[P, AsyncStreaming[T]]: ...

    def __call__(self, method: Any, /) -> Any:
        """Return the method; calling it delivers in the other way."""
        return self._method(method)


if TYPE_CHECKING:

    class SyncMethod(Generic[P, T]):
        """What a method is in `Views`."""

        def __init__(self, method: Callable[Concatenate[Any, P], T]) -> None: ...

        @overload
        def __get__(
            self, views: Views[Raw], kind: Any = None
        ) -> Callable[P, RawResponse[T]]: ...

        @overload
        def __get__(
            self, views: Views[Streamed], kind: Any = None
        ) -> Callable[P, Streaming[T]]: ...

        def __get__(self, views: Any, kind: Any = None) -> Any: ...

    class AsyncMethod(Generic[P, T]):
        """What a method is in `Views`, to be awaited."""

        def __init__(
            self, method: Callable[Concatenate[Any, P], Awaitable[T]]
        ) -> None: ...

        @overload
        def __get__(
            self, views: Views[Raw], kind: Any = None
        ) -> Callable[P, Coroutine[Any, Any, RawResponse[T]]]: ...

        @overload
        def __get__(
            self, views: Views[Streamed], kind: Any = None
        ) -> Callable[P, AsyncStreaming[T]]: ...

        def __get__(self, views: Any, kind: Any = None) -> Any: ...


class View:
    """The attribute of a client or a resource that returns its views.

    Asked of a class, or of a resource of a class, it shows what there is to call.
    """

    def __init__(self, kind: Any, delivery: Delivery) -> None:
        self._kind = kind
        self._delivery = delivery

    def __get__(self, holder: Any, owner: Any = None) -> Any:
        client = getattr(holder, "_client", holder)
        if isinstance(client, type) or holder is None:
            return self._kind(owner if holder is None else holder, self._delivery)
        other = client._delivering(self._delivery)
        held = other if client is holder else _of(other, holder)
        return self._kind(held, self._delivery)
