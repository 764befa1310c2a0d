from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.arguments.whole_body import whole_or_parts
from .._runtime.call.operation import Operation
from .._runtime.client.resource import AsyncResource, SyncResource
from .._runtime.options import NOT_GIVEN, NotGiven, RequestOptions

if TYPE_CHECKING:
    from typing import Final as _Final

    from .._runtime.client import views as _views
    from .._runtime.models.model import ObjectTypes
    from ..types import Closed

_CREATE: Operation[None] = Operation(
    "POST",
    "/closed",
    returns="None",
    body="application/json",
    body_required=True,
    body_type="Closed",
)


class ClosedResource(SyncResource):
    if TYPE_CHECKING:
        with_raw_response: ClosedResourceViews[_views.Raw]

    def create(
        self,
        body: Closed | ObjectTypes | NotGiven = NOT_GIVEN,
        *,
        name: str | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        return self._client.call(
            _CREATE,
            body=whole_or_parts(body, {"name": name}),
            options=options,
        )


class AsyncClosedResource(AsyncResource):
    if TYPE_CHECKING:
        with_raw_response: AsyncClosedResourceViews[_views.Raw]

    async def create(
        self,
        body: Closed | ObjectTypes | NotGiven = NOT_GIVEN,
        *,
        name: str | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        return await self._client.call(
            _CREATE,
            body=whole_or_parts(body, {"name": name}),
            options=options,
        )


if TYPE_CHECKING:

    class ClosedResourceViews(_views.Views[_views.D]):
        """The methods, delivering responses in another way."""

        create: _Final = _views.SyncMethod(ClosedResource.create)

    class AsyncClosedResourceViews(_views.Views[_views.D]):
        """The same, to be awaited."""

        create: _Final = _views.AsyncMethod(AsyncClosedResource.create)
