from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from ..._runtime.arguments.whole_body import whole_or_parts
from ..._runtime.call.operation import Operation
from ..._runtime.client.resource import AsyncResource, SyncResource, cached_resource
from ..._runtime.options import NOT_GIVEN, NotGiven, RequestOptions

if TYPE_CHECKING:
    from typing import Final as _Final

    from ..._runtime.client import views as _views
    from ..._runtime.models.model import ObjectTypes
    from ...types import PetCreateParams
    from .line_separator import (
        AsyncLineSeparatorResource,
        AsyncLineSeparatorResourceViews,
        LineSeparatorResource,
        LineSeparatorResourceViews,
    )

_CREATE: Operation[None] = Operation(
    "POST",
    "/pets",
    returns="None",
    body='application/"""\\\n+json',
    body_type="PetCreateParams",
)


class PetsResource(SyncResource):
    if TYPE_CHECKING:
        with_raw_response: PetsResourceViews[_views.Raw]
        with_streaming_response: PetsResourceViews[_views.Streamed]

    @cached_resource
    def line_separator(self) -> LineSeparatorResource:
        from .line_separator import LineSeparatorResource

        return LineSeparatorResource(self._client)

    def create(
        self,
        body: PetCreateParams | ObjectTypes | NotGiven = NOT_GIVEN,
        *,
        b: str | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """POST /pets

        Args:
            b: \x00

        Returns:
            Done
        """
        return self._client.call(
            _CREATE,
            body=whole_or_parts(body, {'b"""\\\n': b}),
            options=options,
        )


class AsyncPetsResource(AsyncResource):
    if TYPE_CHECKING:
        with_raw_response: AsyncPetsResourceViews[_views.Raw]
        with_streaming_response: AsyncPetsResourceViews[_views.Streamed]

    @cached_resource
    def line_separator(self) -> AsyncLineSeparatorResource:
        from .line_separator import AsyncLineSeparatorResource

        return AsyncLineSeparatorResource(self._client)

    async def create(
        self,
        body: PetCreateParams | ObjectTypes | NotGiven = NOT_GIVEN,
        *,
        b: str | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """POST /pets

        Args:
            b: \x00

        Returns:
            Done
        """
        return await self._client.call(
            _CREATE,
            body=whole_or_parts(body, {'b"""\\\n': b}),
            options=options,
        )


if TYPE_CHECKING:

    class PetsResourceViews(_views.Views[_views.D]):
        """The methods, delivering responses in another way."""

        line_separator: LineSeparatorResourceViews[_views.D]
        create: _Final = _views.SyncMethod(PetsResource.create)

    class AsyncPetsResourceViews(_views.Views[_views.D]):
        """The same, to be awaited."""

        line_separator: AsyncLineSeparatorResourceViews[_views.D]
        create: _Final = _views.AsyncMethod(AsyncPetsResource.create)
