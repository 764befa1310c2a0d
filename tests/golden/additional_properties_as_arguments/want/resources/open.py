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
    from ..types import OpenCreateParams

_CREATE: Operation[None] = Operation(
    "POST",
    "/open",
    returns="None",
    body="application/json",
    body_required=True,
    body_type="OpenCreateParams",
)


class OpenResource(SyncResource):
    if TYPE_CHECKING:
        with_raw_response: OpenResourceViews[_views.Raw]

    def create(
        self,
        body: OpenCreateParams | ObjectTypes | NotGiven = NOT_GIVEN,
        *,
        additional_properties: str | NotGiven = NOT_GIVEN,
        property: str | NotGiven = NOT_GIVEN,
        body_additional_properties: Mapping[str, object] | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """POST /open

        Args:
            body_additional_properties: Properties that have no argument of their
                own, by name.
        """
        return self._client.call(
            _CREATE,
            body=whole_or_parts(
                body,
                {
                    "additional_properties": additional_properties,
                    "property": property,
                },
                body_additional_properties,
            ),
            options=options,
        )


class AsyncOpenResource(AsyncResource):
    if TYPE_CHECKING:
        with_raw_response: AsyncOpenResourceViews[_views.Raw]

    async def create(
        self,
        body: OpenCreateParams | ObjectTypes | NotGiven = NOT_GIVEN,
        *,
        additional_properties: str | NotGiven = NOT_GIVEN,
        property: str | NotGiven = NOT_GIVEN,
        body_additional_properties: Mapping[str, object] | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """POST /open

        Args:
            body_additional_properties: Properties that have no argument of their
                own, by name.
        """
        return await self._client.call(
            _CREATE,
            body=whole_or_parts(
                body,
                {
                    "additional_properties": additional_properties,
                    "property": property,
                },
                body_additional_properties,
            ),
            options=options,
        )


if TYPE_CHECKING:

    class OpenResourceViews(_views.Views[_views.D]):
        """The methods, delivering responses in another way."""

        create: _Final = _views.SyncMethod(OpenResource.create)

    class AsyncOpenResourceViews(_views.Views[_views.D]):
        """The same, to be awaited."""

        create: _Final = _views.AsyncMethod(AsyncOpenResource.create)
