from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.arguments.whole_body import whole_or_parts
from .._runtime.call.operation import Operation
from .._runtime.client.resource import AsyncResource, SyncResource
from .._runtime.options import NOT_GIVEN, NotGiven, RequestOptions

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Final as _Final

    from .._runtime.client import views as _views
    from .._runtime.models.model import ObjectTypes
    from ..types import ServerOnlyCreateParams

_CREATE: Operation[None] = Operation(
    "POST",
    "/server-only",
    returns="None",
    body="application/json",
    body_type="ServerOnlyCreateParams",
)


class ServerOnlyResource(SyncResource):
    if TYPE_CHECKING:
        with_raw_response: ServerOnlyResourceViews[_views.Raw]

    def create(
        self,
        body: ServerOnlyCreateParams | ObjectTypes | NotGiven = NOT_GIVEN,
        *,
        additional_properties: Mapping[str, str] | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """POST /server-only

        Args:
            additional_properties: Properties that have no argument of their own, by
                name.
        """
        return self._client.call(
            _CREATE,
            body=whole_or_parts(body, {}, additional_properties),
            options=options,
        )


class AsyncServerOnlyResource(AsyncResource):
    if TYPE_CHECKING:
        with_raw_response: AsyncServerOnlyResourceViews[_views.Raw]

    async def create(
        self,
        body: ServerOnlyCreateParams | ObjectTypes | NotGiven = NOT_GIVEN,
        *,
        additional_properties: Mapping[str, str] | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """POST /server-only

        Args:
            additional_properties: Properties that have no argument of their own, by
                name.
        """
        return await self._client.call(
            _CREATE,
            body=whole_or_parts(body, {}, additional_properties),
            options=options,
        )


if TYPE_CHECKING:

    class ServerOnlyResourceViews(_views.Views[_views.D]):
        """The methods, delivering responses in another way."""

        create: _Final = _views.SyncMethod(ServerOnlyResource.create)

    class AsyncServerOnlyResourceViews(_views.Views[_views.D]):
        """The same, to be awaited."""

        create: _Final = _views.AsyncMethod(AsyncServerOnlyResource.create)
