from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.call.operation import Operation
from .._runtime.client.resource import AsyncResource, SyncResource
from .._runtime.options import NOT_GIVEN, NotGiven, RequestOptions

if TYPE_CHECKING:
    from typing import Final as _Final
    from .._runtime.client import views as _views
    from .._runtime.arguments.uploads import BinaryTypes

_UPDATE: Operation[None] = Operation(
    "PUT",
    "/lines",
    returns="None",
    body="application/x-ndjson",
)


class LinesResource(SyncResource):
    if TYPE_CHECKING:
        with_raw_response: LinesResourceViews[_views.Raw]

    def update(
        self,
        body: BinaryTypes | str | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """PUT /lines

        Returns:
            Done
        """
        return self._client.call(
            _UPDATE,
            body=body,
            options=options,
        )


class AsyncLinesResource(AsyncResource):
    if TYPE_CHECKING:
        with_raw_response: AsyncLinesResourceViews[_views.Raw]

    async def update(
        self,
        body: BinaryTypes | str | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """PUT /lines

        Returns:
            Done
        """
        return await self._client.call(
            _UPDATE,
            body=body,
            options=options,
        )


if TYPE_CHECKING:

    class LinesResourceViews(_views.Views[_views.D]):
        """The methods, delivering responses in another way."""

        update: _Final = _views.SyncMethod(LinesResource.update)

    class AsyncLinesResourceViews(_views.Views[_views.D]):
        """The same, to be awaited."""

        update: _Final = _views.AsyncMethod(AsyncLinesResource.update)
