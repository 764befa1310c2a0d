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
    "/logs/{day}/marks",
    returns="None",
)


class MarksResource(SyncResource):
    if TYPE_CHECKING:
        with_raw_response: MarksResourceViews[_views.Raw]

    def create(
        self,
        day: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """POST /logs/:day/marks

        Returns:
            Done
        """
        return self._client.call(
            _CREATE,
            path={"day": day},
            options=options,
        )


class AsyncMarksResource(AsyncResource):
    if TYPE_CHECKING:
        with_raw_response: AsyncMarksResourceViews[_views.Raw]

    async def create(
        self,
        day: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """POST /logs/:day/marks

        Returns:
            Done
        """
        return await self._client.call(
            _CREATE,
            path={"day": day},
            options=options,
        )


if TYPE_CHECKING:

    class MarksResourceViews(_views.Views[_views.D]):
        """The methods, delivering responses in another way."""

        create: _Final = _views.SyncMethod(MarksResource.create)

    class AsyncMarksResourceViews(_views.Views[_views.D]):
        """The same, to be awaited."""

        create: _Final = _views.AsyncMethod(AsyncMarksResource.create)
