"""The methods of raw calls, each by itself; see `raw_calls`.

A client whose API has a resource of such a name has that, and all the others of these.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar, Unpack, overload

from .client import SyncClient

if TYPE_CHECKING:
    from .raw_calls import RawOptions

T = TypeVar("T")


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


class SyncGet(SyncClient):
    """`get`."""

    @overload
    def get(
        self, path: str, *, cast_to: type[T], **options: Unpack[RawOptions]
    ) -> T: ...

    @overload
    def get(
        self, path: str, *, cast_to: object = None, **options: Unpack[RawOptions]
    ) -> Any: ...

    def get(
        self, path: str, *, cast_to: object = None, **options: Unpack[RawOptions]
    ) -> Any:
        """GET a path below `base_url`, and return the response as `cast_to`."""
        return _call(self, "GET", path, cast_to, options)


class SyncPost(SyncClient):
    """`post`."""

    @overload
    def post(
        self, path: str, *, cast_to: type[T], **options: Unpack[RawOptions]
    ) -> T: ...

    @overload
    def post(
        self, path: str, *, cast_to: object = None, **options: Unpack[RawOptions]
    ) -> Any: ...

    def post(
        self, path: str, *, cast_to: object = None, **options: Unpack[RawOptions]
    ) -> Any:
        """POST a path below `base_url`, and return the response as `cast_to`."""
        return _call(self, "POST", path, cast_to, options)


class SyncPut(SyncClient):
    """`put`."""

    @overload
    def put(
        self, path: str, *, cast_to: type[T], **options: Unpack[RawOptions]
    ) -> T: ...

    @overload
    def put(
        self, path: str, *, cast_to: object = None, **options: Unpack[RawOptions]
    ) -> Any: ...

    def put(
        self, path: str, *, cast_to: object = None, **options: Unpack[RawOptions]
    ) -> Any:
        """PUT a path below `base_url`, and return the response as `cast_to`."""
        return _call(self, "PUT", path, cast_to, options)


class SyncPatch(SyncClient):
    """`patch`."""

    @overload
    def patch(
        self, path: str, *, cast_to: type[T], **options: Unpack[RawOptions]
    ) -> T: ...

    @overload
    def patch(
        self, path: str, *, cast_to: object = None, **options: Unpack[RawOptions]
    ) -> Any: ...

    def patch(
        self, path: str, *, cast_to: object = None, **options: Unpack[RawOptions]
    ) -> Any:
        """PATCH a path below `base_url`, and return the response as `cast_to`."""
        return _call(self, "PATCH", path, cast_to, options)


class SyncDelete(SyncClient):
    """`delete`."""

    @overload
    def delete(
        self, path: str, *, cast_to: type[T], **options: Unpack[RawOptions]
    ) -> T: ...

    @overload
    def delete(
        self, path: str, *, cast_to: object = None, **options: Unpack[RawOptions]
    ) -> Any: ...

    def delete(
        self, path: str, *, cast_to: object = None, **options: Unpack[RawOptions]
    ) -> Any:
        """DELETE a path below `base_url`, and return the response as `cast_to`."""
        return _call(self, "DELETE", path, cast_to, options)


class SyncRawClient(SyncGet, SyncPost, SyncPut, SyncPatch, SyncDelete, SyncRequest):
    """The base of a client that has all of them."""


def _call(
    client: SyncClient, method: str, path: str, cast_to: object, options: RawOptions
) -> Any:
    from .raw_calls import raw_arguments, raw_operation

    operation = raw_operation(client.base_url, method, path, cast_to, options)
    return client.call(operation, **raw_arguments(operation, options))
