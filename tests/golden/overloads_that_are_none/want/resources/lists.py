from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.call.operation import Operation
from .._runtime.client.resource import AsyncResource, SyncResource
from .._runtime.options import RequestOptions

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Final as _Final

    from .._runtime.client import views as _views
    from .._runtime.models.model import ModelTypes
    from ..types import Pet, PetParam

_CREATE: Operation[None] = Operation(
    "POST",
    "/lists",
    returns="None",
    body="application/json",
    body_required=True,
    body_type="Pet | list[Pet]",
)


class ListsResource(SyncResource):
    if TYPE_CHECKING:
        with_raw_response: ListsResourceViews[_views.Raw]

    def create(
        self,
        body: Pet | PetParam | Sequence[Pet | PetParam | ModelTypes] | ModelTypes,
        **options: Unpack[RequestOptions],
    ) -> None:
        """One of the kinds is a list

        Returns:
            Done
        """
        return self._client.call(
            _CREATE,
            body=body,
            options=options,
        )


class AsyncListsResource(AsyncResource):
    if TYPE_CHECKING:
        with_raw_response: AsyncListsResourceViews[_views.Raw]

    async def create(
        self,
        body: Pet | PetParam | Sequence[Pet | PetParam | ModelTypes] | ModelTypes,
        **options: Unpack[RequestOptions],
    ) -> None:
        """One of the kinds is a list

        Returns:
            Done
        """
        return await self._client.call(
            _CREATE,
            body=body,
            options=options,
        )


if TYPE_CHECKING:

    class ListsResourceViews(_views.Views[_views.D]):
        """The methods, delivering responses in another way."""

        create: _Final = _views.SyncMethod(ListsResource.create)

    class AsyncListsResourceViews(_views.Views[_views.D]):
        """The same, to be awaited."""

        create: _Final = _views.AsyncMethod(AsyncListsResource.create)
