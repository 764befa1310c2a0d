from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.call.operation import Operation
from .._runtime.client.resource import AsyncResource, SyncResource
from .._runtime.options import RequestOptions

if TYPE_CHECKING:
    from typing import Final as _Final

    from .._runtime.client import views as _views

_RETRIEVE: Operation[str] = Operation(
    "GET",
    "/delete/{id}",
    returns="str",
)

_CREATE: Operation[None] = Operation(
    "POST",
    "/delete/{id}",
    returns="None",
)


class DeleteResource(SyncResource):
    if TYPE_CHECKING:
        with_raw_response: DeleteResourceViews[_views.Raw]

    def retrieve(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> str:
        """GET /delete/{id}

        Returns:
            A deletion
        """
        return self._client.call(
            _RETRIEVE,
            path={"id": id},
            options=options,
        )

    def create(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """An operation that is not said to have a body can be given one.

        Returns:
            Done
        """
        return self._client.call(
            _CREATE,
            path={"id": id},
            options=options,
        )


class AsyncDeleteResource(AsyncResource):
    if TYPE_CHECKING:
        with_raw_response: AsyncDeleteResourceViews[_views.Raw]

    async def retrieve(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> str:
        """GET /delete/{id}

        Returns:
            A deletion
        """
        return await self._client.call(
            _RETRIEVE,
            path={"id": id},
            options=options,
        )

    async def create(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """An operation that is not said to have a body can be given one.

        Returns:
            Done
        """
        return await self._client.call(
            _CREATE,
            path={"id": id},
            options=options,
        )


if TYPE_CHECKING:

    class DeleteResourceViews(_views.Views[_views.D]):
        """The methods, delivering responses in another way."""

        retrieve: _Final = _views.SyncMethod(DeleteResource.retrieve)
        create: _Final = _views.SyncMethod(DeleteResource.create)

    class AsyncDeleteResourceViews(_views.Views[_views.D]):
        """The same, to be awaited."""

        retrieve: _Final = _views.AsyncMethod(AsyncDeleteResource.retrieve)
        create: _Final = _views.AsyncMethod(AsyncDeleteResource.create)
