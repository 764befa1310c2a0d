from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.arguments.whole_body import whole_or_parts
from .._runtime.call.operation import Operation
from .._runtime.client.resource import AsyncResource, SyncResource
from .._runtime.options import NOT_GIVEN, NotGiven, RequestOptions

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime
    from typing import Final as _Final

    from .._runtime.client import views as _views
    from .._runtime.models.model import ObjectTypes
    from ..types import Stamps

_UPDATE: Operation[Stamps] = Operation(
    "PUT",
    "/stamps/{id}",
    returns="Stamps",
    body="application/json",
    body_type="Stamps",
)


class StampsResource(SyncResource):
    if TYPE_CHECKING:
        with_raw_response: StampsResourceViews[_views.Raw]

    def update(
        self,
        id: str,
        body: Stamps | ObjectTypes | NotGiven = NOT_GIVEN,
        *,
        name: str | NotGiven = NOT_GIVEN,
        property: str | NotGiven = NOT_GIVEN,
        dict: int | NotGiven = NOT_GIVEN,
        additional_properties: Mapping[str, datetime | str] | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Stamps:
        """PUT /stamps/{id}

        Args:
            additional_properties: Properties that have no argument of their own, by
                name.
        """
        return self._client.call(
            _UPDATE,
            path={"id": id},
            body=whole_or_parts(
                body,
                {
                    "name": name,
                    "property": property,
                    "dict": dict,
                },
                additional_properties,
            ),
            options=options,
        )


class AsyncStampsResource(AsyncResource):
    if TYPE_CHECKING:
        with_raw_response: AsyncStampsResourceViews[_views.Raw]

    async def update(
        self,
        id: str,
        body: Stamps | ObjectTypes | NotGiven = NOT_GIVEN,
        *,
        name: str | NotGiven = NOT_GIVEN,
        property: str | NotGiven = NOT_GIVEN,
        dict: int | NotGiven = NOT_GIVEN,
        additional_properties: Mapping[str, datetime | str] | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Stamps:
        """PUT /stamps/{id}

        Args:
            additional_properties: Properties that have no argument of their own, by
                name.
        """
        return await self._client.call(
            _UPDATE,
            path={"id": id},
            body=whole_or_parts(
                body,
                {
                    "name": name,
                    "property": property,
                    "dict": dict,
                },
                additional_properties,
            ),
            options=options,
        )


if TYPE_CHECKING:

    class StampsResourceViews(_views.Views[_views.D]):
        """The methods, delivering responses in another way."""

        update: _Final = _views.SyncMethod(StampsResource.update)

    class AsyncStampsResourceViews(_views.Views[_views.D]):
        """The same, to be awaited."""

        update: _Final = _views.AsyncMethod(AsyncStampsResource.update)
