"""`with_raw_response`, of clients and of resources.

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
from typing import (
    TYPE_CHECKING,
    Any,
    Concatenate,
    Generic,
    ParamSpec,
    TypeAlias,
    TypeVar,
    cast,
)

from ..call.send import Deliver, Sender

if TYPE_CHECKING:
    from ..call.raw_response import RawResponse as RawResponse

P = ParamSpec("P")
T = TypeVar("T")


class Raw:
    """Says of `Views` that responses come as a whole: status, headers, `parse()`."""


D = TypeVar("D", bound=Raw)


class Views(Generic[D]):
    """The methods of a client or a resource, delivering in another way."""

    def __init__(self, held: object) -> None:
        self._held = held

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any:
            if name.startswith("_"):
                raise AttributeError(name)
            return self._view(getattr(self._held, name))

        def __call__(self, method: Any, /) -> Any:
            """Return a method of the client; calling it delivers in the other way."""
            holder, client = getattr(method, "__self__", None), self._held
            if isinstance(holder, type(client)):
                return self._view(getattr(client, method.__name__))
            if isinstance(holder, Viewed):
                return self._view(getattr(_of(client, holder), method.__name__))
            raise TypeError(f"{method!r:.80} is no method of this client")

    def __dir__(self) -> list[str]:
        return [name for name in dir(self._held) if not name.startswith("with_")]

    def _view(self, found: Any) -> Any:
        make: Callable[[object], Any] = type(self)
        return make(found) if isinstance(found, Viewed) else found


def _of(client: object, resource: Any) -> Any:
    """Return the same resource of another client."""
    make = cast("Callable[[object], Any]", type(resource))
    return make(client)


class View:
    """The attribute of a client or a resource that returns its views.

    Asked of a class, or of a resource of a class, it shows what there is to call.
    """

    def __init__(self, kind: Any, delivery: Callable[[], Deliver]) -> None:
        self._kind = kind
        self._delivery = delivery

    def __get__(self, holder: Any, owner: Any = None) -> Any:
        client = getattr(holder, "_client", holder)
        if isinstance(client, type) or holder is None:
            return self._kind(owner if holder is None else holder)
        other = client._delivering(self._delivery())
        return self._kind(other if client is holder else _of(other, holder))


class _NotCarried:
    """What stands for `with_streaming_response` where all responses are JSON."""

    def __get__(self, holder: Any, owner: Any = None) -> Any:
        raise AttributeError(
            "there is no with_streaming_response: all responses of this API are JSON,"
            " of which with_raw_response gives status, headers and body"
        )


class Viewed:
    """What has views: a client, or one of its resources."""

    if not TYPE_CHECKING:  # a generated client says more of them
        with_raw_response = View(Views, lambda: Sender.raw)
        with_streaming_response = _NotCarried()


if TYPE_CHECKING:
    AsyncRaw: TypeAlias = Coroutine[Any, Any, RawResponse[T]]
    """What an async method returns in `with_raw_response`."""

    class SyncViews(Views[D]):
        """The resources of a client, whose methods deliver in another way."""

        def __getattr__(self, name: str) -> Any: ...  # `get`, `post` and the like

        def __call__(
            self, method: Callable[P, T], /
        ) -> Callable[P, RawResponse[T]]: ...

    class AsyncViews(Views[D]):
        """The same, to be awaited."""

        def __getattr__(self, name: str) -> Any: ...  # `get`, `post` and the like

        def __call__(
            self, method: Callable[P, Awaitable[T]], /
        ) -> Callable[P, AsyncRaw[T]]: ...

    class SyncMethod(Generic[P, T]):
        """What a method is in `Views`."""

        def __init__(self, method: Callable[Concatenate[Any, P], T]) -> None: ...

        def __get__(
            self, views: Views[Any], kind: Any = None
        ) -> Callable[P, RawResponse[T]]: ...

    class AsyncMethod(Generic[P, T]):
        """What a method is in `Views`, to be awaited."""

        def __init__(
            self, method: Callable[Concatenate[Any, P], Awaitable[T]]
        ) -> None: ...

        def __get__(
            self, views: Views[Any], kind: Any = None
        ) -> Callable[P, AsyncRaw[T]]: ...
