from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.call.operation import Operation
from .._runtime.client.resource import AsyncResource, SyncResource
from .._runtime.options import NOT_GIVEN, NotGiven, RequestOptions

if TYPE_CHECKING:
    from typing import Final as _Final

    from .._runtime.client import views as _views
    from ..types import PetRetrieveResponse

_RETRIEVE: Operation[PetRetrieveResponse] = Operation(
    "GET",
    "/cats/{id}",
    returns="PetRetrieveResponse",
)


class CatsResource(SyncResource):
    if TYPE_CHECKING:
        with_raw_response: CatsResourceViews[_views.Raw]

    def retrieve(
        self,
        id: str,
        *,
        x_reason: int | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> PetRetrieveResponse:
        return self._client.call(
            _RETRIEVE,
            path={"id": id},
            headers={"X-Reason": x_reason},
            options=options,
        )


class AsyncCatsResource(AsyncResource):
    if TYPE_CHECKING:
        with_raw_response: AsyncCatsResourceViews[_views.Raw]

    async def retrieve(
        self,
        id: str,
        *,
        x_reason: int | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> PetRetrieveResponse:
        return await self._client.call(
            _RETRIEVE,
            path={"id": id},
            headers={"X-Reason": x_reason},
            options=options,
        )


if TYPE_CHECKING:

    class CatsResourceViews(_views.Views[_views.D]):
        """The methods, delivering responses in another way."""

        retrieve: _Final = _views.SyncMethod(CatsResource.retrieve)

    class AsyncCatsResourceViews(_views.Views[_views.D]):
        """The same, to be awaited."""

        retrieve: _Final = _views.AsyncMethod(AsyncCatsResource.retrieve)
