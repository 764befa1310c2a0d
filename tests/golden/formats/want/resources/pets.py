from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.call.operation import Operation
from .._runtime.client.resource import AsyncResource, SyncResource
from .._runtime.options import NOT_GIVEN, NotGiven, RequestOptions

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Final as _Final
    from uuid import UUID

    from .._runtime.client import views as _views
    from ..types import Pet

_RETRIEVE: Operation[Pet] = Operation(
    "GET",
    "/pets/{id}",
    returns="Pet",
    types={"query": {"since": "datetime"}},
)


class PetsResource(SyncResource):
    if TYPE_CHECKING:
        with_raw_response: PetsResourceViews[_views.Raw]

    def retrieve(
        self,
        id: UUID | str,
        *,
        since: datetime | str | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Pet:
        return self._client.call(
            _RETRIEVE,
            path={"id": id},
            query={"since": since},
            options=options,
        )


class AsyncPetsResource(AsyncResource):
    if TYPE_CHECKING:
        with_raw_response: AsyncPetsResourceViews[_views.Raw]

    async def retrieve(
        self,
        id: UUID | str,
        *,
        since: datetime | str | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Pet:
        return await self._client.call(
            _RETRIEVE,
            path={"id": id},
            query={"since": since},
            options=options,
        )


if TYPE_CHECKING:

    class PetsResourceViews(_views.Views[_views.D]):
        """The methods, delivering responses in another way."""

        retrieve: _Final = _views.SyncMethod(PetsResource.retrieve)

    class AsyncPetsResourceViews(_views.Views[_views.D]):
        """The same, to be awaited."""

        retrieve: _Final = _views.AsyncMethod(AsyncPetsResource.retrieve)
