from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from ..._runtime.call.operation import Operation
from ..._runtime.client.resource import AsyncResource, SyncResource
from ..._runtime.options import RequestOptions

if TYPE_CHECKING:
    from typing import Final as _Final

    from ..._runtime.client import views as _views

_CREATE: Operation[None] = Operation(
    "POST",
    "/apps/{id}/rollback",
    returns="None",
)

_COMMIT: Operation[None] = Operation(
    "POST",
    "/apps/{id}/rollback/commit",
    returns="None",
)


class RollbackResource(SyncResource):
    if TYPE_CHECKING:
        with_raw_response: RollbackResourceViews[_views.Raw]

    def create(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """POST /apps/{id}/rollback

        Returns:
            Begun
        """
        return self._client.call(
            _CREATE,
            path={"id": id},
            options=options,
        )

    def commit(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """POST /apps/{id}/rollback/commit

        Returns:
            Done
        """
        return self._client.call(
            _COMMIT,
            path={"id": id},
            options=options,
        )


class AsyncRollbackResource(AsyncResource):
    if TYPE_CHECKING:
        with_raw_response: AsyncRollbackResourceViews[_views.Raw]

    async def create(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """POST /apps/{id}/rollback

        Returns:
            Begun
        """
        return await self._client.call(
            _CREATE,
            path={"id": id},
            options=options,
        )

    async def commit(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """POST /apps/{id}/rollback/commit

        Returns:
            Done
        """
        return await self._client.call(
            _COMMIT,
            path={"id": id},
            options=options,
        )


if TYPE_CHECKING:

    class RollbackResourceViews(_views.Views[_views.D]):
        """The methods, delivering responses in another way."""

        create: _Final = _views.SyncMethod(RollbackResource.create)
        commit: _Final = _views.SyncMethod(RollbackResource.commit)

    class AsyncRollbackResourceViews(_views.Views[_views.D]):
        """The same, to be awaited."""

        create: _Final = _views.AsyncMethod(AsyncRollbackResource.create)
        commit: _Final = _views.AsyncMethod(AsyncRollbackResource.commit)
