"""The methods of raw calls, each by itself; see `raw_calls`.

A client whose API has a resource of such a name has that, and all the others of these.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol, TypeVar, Unpack, cast, overload

from ..options import RawOptions
from .client import AsyncClient, SyncClient

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine

T = TypeVar("T")
V = TypeVar("V", covariant=True)


class Verb(Protocol):
    """A method for one verb of HTTP."""

    @overload
    def __call__(
        self, path: str, *, cast_to: type[T], **options: Unpack[RawOptions]
    ) -> T: ...

    @overload
    def __call__(
        self, path: str, *, cast_to: object = None, **options: Unpack[RawOptions]
    ) -> Any: ...


class AsyncVerb(Protocol):
    """The same, to be awaited."""

    @overload
    def __call__(
        self, path: str, *, cast_to: type[T], **options: Unpack[RawOptions]
    ) -> Coroutine[Any, Any, T]: ...

    @overload
    def __call__(
        self, path: str, *, cast_to: object = None, **options: Unpack[RawOptions]
    ) -> Coroutine[Any, Any, Any]: ...


class _Method(Protocol[V]):
    """A method in its class: what a client makes a `Verb` of."""

    def __get__(self, client: object, kind: object = None, /) -> V: ...


def _verb(method: str) -> _Method[Verb]:
    def call(
        self: SyncClient,
        path: str,
        *,
        cast_to: object = None,
        **options: Unpack[RawOptions],
    ) -> Any:
        return _call(self, method, path, cast_to, options)

    return cast("_Method[Verb]", _named(call, method))


def _async_verb(method: str) -> _Method[AsyncVerb]:
    async def call(
        self: AsyncClient,
        path: str,
        *,
        cast_to: object = None,
        **options: Unpack[RawOptions],
    ) -> Any:
        return await _call(self, method, path, cast_to, options)

    return cast("_Method[AsyncVerb]", _named(call, method))


def _named(call: Any, method: str) -> Callable[..., object]:
    name = call.__name__ = call.__qualname__ = method.lower()
    call.__code__ = call.__code__.replace(co_name=name, co_qualname=name)
    call.__doc__ = (
        f"{method} a path below `base_url`; return the response as `cast_to`."
    )
    return cast("Callable[..., object]", call)


class SyncGet(SyncClient):
    """`get`."""

    get: _Method[Verb] = _verb("GET")


class SyncPost(SyncClient):
    """`post`."""

    post: _Method[Verb] = _verb("POST")


class SyncPut(SyncClient):
    """`put`."""

    put: _Method[Verb] = _verb("PUT")


class SyncPatch(SyncClient):
    """`patch`."""

    patch: _Method[Verb] = _verb("PATCH")


class SyncDelete(SyncClient):
    """`delete`."""

    delete: _Method[Verb] = _verb("DELETE")


class SyncRequest(SyncClient):
    """`request`, for any method."""

    @overload
    def request(
        self,
        method: str,
        path: str,
        *,
        cast_to: type[T],
        **options: Unpack[RawOptions],
    ) -> T: ...

    @overload
    def request(
        self,
        method: str,
        path: str,
        *,
        cast_to: object = None,
        **options: Unpack[RawOptions],
    ) -> Any: ...

    def request(
        self,
        method: str,
        path: str,
        *,
        cast_to: object = None,
        **options: Unpack[RawOptions],
    ) -> Any:
        """Call a path below `base_url`, and return the response as `cast_to`."""
        return _call(self, method, path, cast_to, options)


class SyncRawClient(SyncGet, SyncPost, SyncPut, SyncPatch, SyncDelete, SyncRequest):
    """The base of a client that has all of them."""


class AsyncGet(AsyncClient):
    """`get`."""

    get: _Method[AsyncVerb] = _async_verb("GET")


class AsyncPost(AsyncClient):
    """`post`."""

    post: _Method[AsyncVerb] = _async_verb("POST")


class AsyncPut(AsyncClient):
    """`put`."""

    put: _Method[AsyncVerb] = _async_verb("PUT")


class AsyncPatch(AsyncClient):
    """`patch`."""

    patch: _Method[AsyncVerb] = _async_verb("PATCH")


class AsyncDelete(AsyncClient):
    """`delete`."""

    delete: _Method[AsyncVerb] = _async_verb("DELETE")


class AsyncRequest(AsyncClient):
    """`request`, for any method."""

    @overload
    async def request(
        self,
        method: str,
        path: str,
        *,
        cast_to: type[T],
        **options: Unpack[RawOptions],
    ) -> T: ...

    @overload
    async def request(
        self,
        method: str,
        path: str,
        *,
        cast_to: object = None,
        **options: Unpack[RawOptions],
    ) -> Any: ...

    async def request(
        self,
        method: str,
        path: str,
        *,
        cast_to: object = None,
        **options: Unpack[RawOptions],
    ) -> Any:
        """Call a path below `base_url`, and return the response as `cast_to`."""
        return await _call(self, method, path, cast_to, options)


class AsyncRawClient(
    AsyncGet, AsyncPost, AsyncPut, AsyncPatch, AsyncDelete, AsyncRequest
):
    """The base of a client that has all of them."""


def _call(
    client: SyncClient | AsyncClient,
    method: str,
    path: str,
    cast_to: object,
    options: RawOptions,
) -> Any:
    """Return what a client's own `call` does, which an async one awaits."""
    from .raw_calls import raw_arguments, raw_operation

    operation = raw_operation(client.base_url, method, path, cast_to, options)
    return client.call(operation, **raw_arguments(operation, options))
