"""The methods of raw calls, each by itself; see `raw_calls`.

A client whose API has a resource of such a name has that, and all the others of these.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar, Unpack, overload

from .client import AsyncClient

if TYPE_CHECKING:
    from .raw_calls import RawOptions

T = TypeVar("T")


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
        return await _call_async(self, method, path, cast_to, options)


class AsyncGet(AsyncClient):
    """`get`."""

    @overload
    async def get(
        self, path: str, *, cast_to: type[T], **options: Unpack[RawOptions]
    ) -> T: ...

    @overload
    async def get(
        self, path: str, *, cast_to: object = None, **options: Unpack[RawOptions]
    ) -> Any: ...

    async def get(
        self, path: str, *, cast_to: object = None, **options: Unpack[RawOptions]
    ) -> Any:
        """GET a path below `base_url`, and return the response as `cast_to`."""
        return await _call_async(self, "GET", path, cast_to, options)


class AsyncPost(AsyncClient):
    """`post`."""

    @overload
    async def post(
        self, path: str, *, cast_to: type[T], **options: Unpack[RawOptions]
    ) -> T: ...

    @overload
    async def post(
        self, path: str, *, cast_to: object = None, **options: Unpack[RawOptions]
    ) -> Any: ...

    async def post(
        self, path: str, *, cast_to: object = None, **options: Unpack[RawOptions]
    ) -> Any:
        """POST a path below `base_url`, and return the response as `cast_to`."""
        return await _call_async(self, "POST", path, cast_to, options)


class AsyncPut(AsyncClient):
    """`put`."""

    @overload
    async def put(
        self, path: str, *, cast_to: type[T], **options: Unpack[RawOptions]
    ) -> T: ...

    @overload
    async def put(
        self, path: str, *, cast_to: object = None, **options: Unpack[RawOptions]
    ) -> Any: ...

    async def put(
        self, path: str, *, cast_to: object = None, **options: Unpack[RawOptions]
    ) -> Any:
        """PUT a path below `base_url`, and return the response as `cast_to`."""
        return await _call_async(self, "PUT", path, cast_to, options)


class AsyncPatch(AsyncClient):
    """`patch`."""

    @overload
    async def patch(
        self, path: str, *, cast_to: type[T], **options: Unpack[RawOptions]
    ) -> T: ...

    @overload
    async def patch(
        self, path: str, *, cast_to: object = None, **options: Unpack[RawOptions]
    ) -> Any: ...

    async def patch(
        self, path: str, *, cast_to: object = None, **options: Unpack[RawOptions]
    ) -> Any:
        """PATCH a path below `base_url`, and return the response as `cast_to`."""
        return await _call_async(self, "PATCH", path, cast_to, options)


class AsyncDelete(AsyncClient):
    """`delete`."""

    @overload
    async def delete(
        self, path: str, *, cast_to: type[T], **options: Unpack[RawOptions]
    ) -> T: ...

    @overload
    async def delete(
        self, path: str, *, cast_to: object = None, **options: Unpack[RawOptions]
    ) -> Any: ...

    async def delete(
        self, path: str, *, cast_to: object = None, **options: Unpack[RawOptions]
    ) -> Any:
        """DELETE a path below `base_url`, and return the response as `cast_to`."""
        return await _call_async(self, "DELETE", path, cast_to, options)


class AsyncRawClient(
    AsyncGet, AsyncPost, AsyncPut, AsyncPatch, AsyncDelete, AsyncRequest
):
    """The base of a client that has all of them."""


async def _call_async(
    client: AsyncClient, method: str, path: str, cast_to: object, options: RawOptions
) -> Any:
    from .raw_calls import raw_arguments, raw_operation

    operation = raw_operation(client.base_url, method, path, cast_to, options)
    return await client.call(operation, **raw_arguments(operation, options))
