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
    from .._runtime.models.model import ModelTypes, ObjectTypes
    from ..types import Size, SizeParam, Sizes

_CREATE: Operation[None] = Operation(
    "POST",
    "/sizes",
    returns="None",
    body="application/json",
    body_required=True,
    body_type="Sizes",
    formats={"body": {None: "Sizes"}, "additional": {None: "Size"}},
)


class SizesResource(SyncResource):
    if TYPE_CHECKING:
        with_raw_response: SizesResourceViews[_views.Raw]

    def create(
        self,
        body: Sizes | ObjectTypes | NotGiven = NOT_GIVEN,
        *,
        name: str | NotGiven = NOT_GIVEN,
        additional_properties: (
            Mapping[str, Size | SizeParam | ModelTypes] | NotGiven
        ) = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """POST /sizes

        Args:
            additional_properties: Properties that have no argument of their own, by
                name.
        """
        return self._client.call(
            _CREATE,
            body=whole_or_parts(body, {"name": name}, additional_properties),
            options=options,
        )


class AsyncSizesResource(AsyncResource):
    if TYPE_CHECKING:
        with_raw_response: AsyncSizesResourceViews[_views.Raw]

    async def create(
        self,
        body: Sizes | ObjectTypes | NotGiven = NOT_GIVEN,
        *,
        name: str | NotGiven = NOT_GIVEN,
        additional_properties: (
            Mapping[str, Size | SizeParam | ModelTypes] | NotGiven
        ) = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """POST /sizes

        Args:
            additional_properties: Properties that have no argument of their own, by
                name.
        """
        return await self._client.call(
            _CREATE,
            body=whole_or_parts(body, {"name": name}, additional_properties),
            options=options,
        )


if TYPE_CHECKING:

    class SizesResourceViews(_views.Views[_views.D]):
        """The methods, delivering responses in another way."""

        create: _Final = _views.SyncMethod(SizesResource.create)

    class AsyncSizesResourceViews(_views.Views[_views.D]):
        """The same, to be awaited."""

        create: _Final = _views.AsyncMethod(AsyncSizesResource.create)
