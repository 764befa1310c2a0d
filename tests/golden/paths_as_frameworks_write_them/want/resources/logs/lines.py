from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from ..._runtime.call.operation import Operation
from ..._runtime.client.resource import AsyncResource, SyncResource
from ..._runtime.options import RequestOptions
from ..._runtime.params.styles import Style

if TYPE_CHECKING:
    from datetime import date
    from typing import Final as _Final

    from ..._runtime.client import views as _views

_RETRIEVE: Operation[None] = Operation(
    "GET",
    "/logs/{day}/lines/{line}/{rest}",
    returns="None",
    accept="*/*",
    styles={"path": {"rest": Style("simple", slashes=True)}},
    types={"path": {"day": "date"}},
)


class LinesResource(SyncResource):
    if TYPE_CHECKING:
        with_raw_response: LinesResourceViews[_views.Raw]

    def retrieve(
        self,
        rest: str,
        *,
        day: date | str,
        line: int,
        **options: Unpack[RequestOptions],
    ) -> None:
        """GET /logs/:day/lines/<int:line>/<path:rest>

        Returns:
            Done
        """
        return self._client.call(
            _RETRIEVE,
            path={
                "day": day,
                "line": line,
                "rest": rest,
            },
            options=options,
        )


class AsyncLinesResource(AsyncResource):
    if TYPE_CHECKING:
        with_raw_response: AsyncLinesResourceViews[_views.Raw]

    async def retrieve(
        self,
        rest: str,
        *,
        day: date | str,
        line: int,
        **options: Unpack[RequestOptions],
    ) -> None:
        """GET /logs/:day/lines/<int:line>/<path:rest>

        Returns:
            Done
        """
        return await self._client.call(
            _RETRIEVE,
            path={
                "day": day,
                "line": line,
                "rest": rest,
            },
            options=options,
        )


if TYPE_CHECKING:

    class LinesResourceViews(_views.Views[_views.D]):
        """The methods, delivering responses in another way."""

        retrieve: _Final = _views.SyncMethod(LinesResource.retrieve)

    class AsyncLinesResourceViews(_views.Views[_views.D]):
        """The same, to be awaited."""

        retrieve: _Final = _views.AsyncMethod(AsyncLinesResource.retrieve)
