from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.call.operation import Operation
from .._runtime.client.resource import AsyncResource, SyncResource
from .._runtime.options import RequestOptions
from .._runtime.params.styles import Style

if TYPE_CHECKING:
    from typing import Final as _Final

    from .._runtime.client import views as _views

_RETRIEVE: Operation[None] = Operation(
    "GET",
    "/proxy/{proxy}",
    returns="None",
    accept="*/*",
    styles={"path": {"proxy": Style("simple", slashes=True)}},
)


class ProxyResource(SyncResource):
    if TYPE_CHECKING:
        with_raw_response: ProxyResourceViews[_views.Raw]

    def retrieve(
        self,
        proxy: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """GET /proxy/{proxy+}

        Returns:
            Done
        """
        return self._client.call(
            _RETRIEVE,
            path={"proxy": proxy},
            options=options,
        )


class AsyncProxyResource(AsyncResource):
    if TYPE_CHECKING:
        with_raw_response: AsyncProxyResourceViews[_views.Raw]

    async def retrieve(
        self,
        proxy: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """GET /proxy/{proxy+}

        Returns:
            Done
        """
        return await self._client.call(
            _RETRIEVE,
            path={"proxy": proxy},
            options=options,
        )


if TYPE_CHECKING:

    class ProxyResourceViews(_views.Views[_views.D]):
        """The methods, delivering responses in another way."""

        retrieve: _Final = _views.SyncMethod(ProxyResource.retrieve)

    class AsyncProxyResourceViews(_views.Views[_views.D]):
        """The same, to be awaited."""

        retrieve: _Final = _views.AsyncMethod(AsyncProxyResource.retrieve)
