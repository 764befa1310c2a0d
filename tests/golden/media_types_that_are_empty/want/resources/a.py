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
    from ..types import ACreateParams, ACreateResponse

_CREATE: Operation[ACreateResponse] = Operation(
    "POST",
    "/a",
    returns="ACreateResponse",
    accept="*/*",
    body="application/json",
    body_type="ACreateParams",
)


class AResource(SyncResource):
    if TYPE_CHECKING:
        with_raw_response: AResourceViews[_views.Raw]
        with_streaming_response: AResourceViews[_views.Streamed]

    def create(
        self,
        body: ACreateParams | ObjectTypes | NotGiven = NOT_GIVEN,
        *,
        a: str | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> ACreateResponse:
        """POST /a

        Returns:
            Done
        """
        return self._client.call(
            _CREATE,
            body=whole_or_parts(body, {"a": a}),
            options=options,
        )


class AsyncAResource(AsyncResource):
    if TYPE_CHECKING:
        with_raw_response: AsyncAResourceViews[_views.Raw]
        with_streaming_response: AsyncAResourceViews[_views.Streamed]

    async def create(
        self,
        body: ACreateParams | ObjectTypes | NotGiven = NOT_GIVEN,
        *,
        a: str | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> ACreateResponse:
        """POST /a

        Returns:
            Done
        """
        return await self._client.call(
            _CREATE,
            body=whole_or_parts(body, {"a": a}),
            options=options,
        )


if TYPE_CHECKING:

    class AResourceViews(_views.Views[_views.D]):
        """The methods, delivering responses in another way."""

        create: _Final = _views.SyncMethod(AResource.create)

    class AsyncAResourceViews(_views.Views[_views.D]):
        """The same, to be awaited."""

        create: _Final = _views.AsyncMethod(AsyncAResource.create)
