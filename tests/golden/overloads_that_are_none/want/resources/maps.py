from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.call.operation import Operation
from .._runtime.client.resource import AsyncResource, SyncResource
from .._runtime.options import RequestOptions

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Final as _Final

    from .._runtime.client import views as _views
    from .._runtime.models.model import Model, ModelTypes
    from ..types import Pet, PetParam

_CREATE: Operation[None] = Operation(
    "POST",
    "/maps",
    returns="None",
    body="application/json",
    body_required=True,
    body_type="Pet | dict[str, str]",
)


class MapsResource(SyncResource):
    if TYPE_CHECKING:
        with_raw_response: MapsResourceViews[_views.Raw]

    def create(
        self,
        body: Pet | PetParam | Mapping[str, str] | Model | ModelTypes,
        **options: Unpack[RequestOptions],
    ) -> None:
        """One of the kinds is a map

        Returns:
            Done
        """
        return self._client.call(
            _CREATE,
            body=body,
            options=options,
        )


class AsyncMapsResource(AsyncResource):
    if TYPE_CHECKING:
        with_raw_response: AsyncMapsResourceViews[_views.Raw]

    async def create(
        self,
        body: Pet | PetParam | Mapping[str, str] | Model | ModelTypes,
        **options: Unpack[RequestOptions],
    ) -> None:
        """One of the kinds is a map

        Returns:
            Done
        """
        return await self._client.call(
            _CREATE,
            body=body,
            options=options,
        )


if TYPE_CHECKING:

    class MapsResourceViews(_views.Views[_views.D]):
        """The methods, delivering responses in another way."""

        create: _Final = _views.SyncMethod(MapsResource.create)

    class AsyncMapsResourceViews(_views.Views[_views.D]):
        """The same, to be awaited."""

        create: _Final = _views.AsyncMethod(AsyncMapsResource.create)
