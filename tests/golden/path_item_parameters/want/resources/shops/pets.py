from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from ..._runtime.call.operation import Operation
from ..._runtime.client.resource import AsyncResource, SyncResource
from ..._runtime.options import NOT_GIVEN, NotGiven, RequestOptions

if TYPE_CHECKING:
    from typing import Final as _Final

    from ..._runtime.client import views as _views

_RETRIEVE: Operation[None] = Operation(
    "GET",
    "/shops/{shop}/pets/{id}",
    returns="None",
    accept="*/*",
    required={"query": ("verbose",)},
)

_DELETE: Operation[None] = Operation(
    "DELETE",
    "/shops/{shop}/pets/{id}",
    returns="None",
)


class PetsResource(SyncResource):
    if TYPE_CHECKING:
        with_raw_response: PetsResourceViews[_views.Raw]

    def retrieve(
        self,
        id: int,
        *,
        shop: str,
        verbose: int,
        trace: str | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """GET /shops/{shop}/pets/{id}

        Args:
            verbose: The operation's.

        Returns:
            Done
        """
        return self._client.call(
            _RETRIEVE,
            path={
                "shop": shop,
                "id": id,
            },
            query={
                "verbose": verbose,
                "trace": trace,
            },
            options=options,
        )

    def delete(
        self,
        id: str,
        *,
        shop: str,
        verbose: bool | None | NotGiven = NOT_GIVEN,
        trace: str | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """DELETE /shops/{shop}/pets/{id}

        Args:
            verbose: The path's own.

        Returns:
            Done
        """
        return self._client.call(
            _DELETE,
            path={
                "shop": shop,
                "id": id,
            },
            query={
                "verbose": verbose,
                "trace": trace,
            },
            options=options,
        )


class AsyncPetsResource(AsyncResource):
    if TYPE_CHECKING:
        with_raw_response: AsyncPetsResourceViews[_views.Raw]

    async def retrieve(
        self,
        id: int,
        *,
        shop: str,
        verbose: int,
        trace: str | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """GET /shops/{shop}/pets/{id}

        Args:
            verbose: The operation's.

        Returns:
            Done
        """
        return await self._client.call(
            _RETRIEVE,
            path={
                "shop": shop,
                "id": id,
            },
            query={
                "verbose": verbose,
                "trace": trace,
            },
            options=options,
        )

    async def delete(
        self,
        id: str,
        *,
        shop: str,
        verbose: bool | None | NotGiven = NOT_GIVEN,
        trace: str | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """DELETE /shops/{shop}/pets/{id}

        Args:
            verbose: The path's own.

        Returns:
            Done
        """
        return await self._client.call(
            _DELETE,
            path={
                "shop": shop,
                "id": id,
            },
            query={
                "verbose": verbose,
                "trace": trace,
            },
            options=options,
        )


if TYPE_CHECKING:

    class PetsResourceViews(_views.Views[_views.D]):
        """The methods, delivering responses in another way."""

        retrieve: _Final = _views.SyncMethod(PetsResource.retrieve)
        delete: _Final = _views.SyncMethod(PetsResource.delete)

    class AsyncPetsResourceViews(_views.Views[_views.D]):
        """The same, to be awaited."""

        retrieve: _Final = _views.AsyncMethod(AsyncPetsResource.retrieve)
        delete: _Final = _views.AsyncMethod(AsyncPetsResource.delete)
