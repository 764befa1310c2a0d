from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.call.operation import Operation
from .._runtime.client.resource import AsyncResource, SyncResource
from .._runtime.options import RequestOptions

if TYPE_CHECKING:
    from typing import Final as _Final

    from .._runtime.client import views as _views

_RETRIEVE: Operation[None] = Operation(
    "GET",
    "/odd/{a:b}",
    returns="None",
    accept="*/*",
)


class OddResource(SyncResource):
    if TYPE_CHECKING:
        with_raw_response: OddResourceViews[_views.Raw]

    def retrieve(
        self,
        a_b: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """GET /odd/{a:b}

        Returns:
            Done
        """
        return self._client.call(
            _RETRIEVE,
            path={"a:b": a_b},
            options=options,
        )


class AsyncOddResource(AsyncResource):
    if TYPE_CHECKING:
        with_raw_response: AsyncOddResourceViews[_views.Raw]

    async def retrieve(
        self,
        a_b: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """GET /odd/{a:b}

        Returns:
            Done
        """
        return await self._client.call(
            _RETRIEVE,
            path={"a:b": a_b},
            options=options,
        )


if TYPE_CHECKING:

    class OddResourceViews(_views.Views[_views.D]):
        """The methods, delivering responses in another way."""

        retrieve: _Final = _views.SyncMethod(OddResource.retrieve)

    class AsyncOddResourceViews(_views.Views[_views.D]):
        """The same, to be awaited."""

        retrieve: _Final = _views.AsyncMethod(AsyncOddResource.retrieve)
