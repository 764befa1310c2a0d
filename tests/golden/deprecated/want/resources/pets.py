# What is deprecated stands here, and nobody is to be told of it here.
# pyright: reportDeprecated=false

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.call.operation import Operation
from .._runtime.client.resource import AsyncResource, SyncResource
from .._runtime.deprecation import deprecated as _deprecated
from .._runtime.options import NOT_GIVEN, NotGiven, RequestOptions

if TYPE_CHECKING:
    from typing import Final as _Final

    from .._runtime.client import views as _views

_LIST: Operation[None] = Operation(
    "GET",
    "/pets",
    returns="None",
    accept="*/*",
)


class PetsResource(SyncResource):
    if TYPE_CHECKING:
        with_raw_response: PetsResourceViews[_views.Raw]

    @_deprecated("`pets.list` is deprecated.")
    def list(
        self,
        *,
        page: int | None | NotGiven = NOT_GIVEN,
        size: int | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """The pets

        Deprecated.

        Args:
            page: Deprecated.
            size: How many.

                Deprecated.

        Returns:
            Done
        """
        return self._client.call(
            _LIST,
            query={
                "page": page,
                "size": size,
            },
            options=options,
        )


class AsyncPetsResource(AsyncResource):
    if TYPE_CHECKING:
        with_raw_response: AsyncPetsResourceViews[_views.Raw]

    @_deprecated("`pets.list` is deprecated.")
    async def list(
        self,
        *,
        page: int | None | NotGiven = NOT_GIVEN,
        size: int | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """The pets

        Deprecated.

        Args:
            page: Deprecated.
            size: How many.

                Deprecated.

        Returns:
            Done
        """
        return await self._client.call(
            _LIST,
            query={
                "page": page,
                "size": size,
            },
            options=options,
        )


if TYPE_CHECKING:

    class PetsResourceViews(_views.Views[_views.D]):
        """The methods, delivering responses in another way."""

        list: _Final = _views.SyncMethod(PetsResource.list)

    class AsyncPetsResourceViews(_views.Views[_views.D]):
        """The same, to be awaited."""

        list: _Final = _views.AsyncMethod(AsyncPetsResource.list)
