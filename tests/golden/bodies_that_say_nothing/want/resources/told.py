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
    from .._runtime.models.model import Model, ObjectTypes
    from ..types import ToldDeleteParams

_DELETE: Operation[None] = Operation(
    "DELETE",
    "/told/{id}",
    returns="None",
    body="application/json",
    body_type="ToldDeleteParams",
)

_RETRIEVE: Operation[None] = Operation(
    "GET",
    "/told/{id}",
    returns="None",
    accept="*/*",
    body="application/json",
    body_type="dict[str, str]",
)

_HEAD: Operation[None] = Operation(
    "HEAD",
    "/told/{id}",
    returns="None",
    body="application/json",
    body_required=True,
)


class ToldResource(SyncResource):
    if TYPE_CHECKING:
        with_raw_response: ToldResourceViews[_views.Raw]

    def delete(
        self,
        id: str,
        body: ToldDeleteParams | ObjectTypes | NotGiven = NOT_GIVEN,
        *,
        reason: str | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """DELETE /told/{id}

        Returns:
            Done
        """
        return self._client.call(
            _DELETE,
            path={"id": id},
            body=whole_or_parts(body, {"reason": reason}),
            options=options,
        )

    def retrieve(
        self,
        id: str,
        body: Mapping[str, str] | Model | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """GET /told/{id}

        Returns:
            Done
        """
        return self._client.call(
            _RETRIEVE,
            path={"id": id},
            body=body,
            options=options,
        )

    def head(
        self,
        id: str,
        body: object,
        **options: Unpack[RequestOptions],
    ) -> None:
        """HEAD /told/{id}

        Returns:
            Done
        """
        return self._client.call(
            _HEAD,
            path={"id": id},
            body=body,
            options=options,
        )


class AsyncToldResource(AsyncResource):
    if TYPE_CHECKING:
        with_raw_response: AsyncToldResourceViews[_views.Raw]

    async def delete(
        self,
        id: str,
        body: ToldDeleteParams | ObjectTypes | NotGiven = NOT_GIVEN,
        *,
        reason: str | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """DELETE /told/{id}

        Returns:
            Done
        """
        return await self._client.call(
            _DELETE,
            path={"id": id},
            body=whole_or_parts(body, {"reason": reason}),
            options=options,
        )

    async def retrieve(
        self,
        id: str,
        body: Mapping[str, str] | Model | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """GET /told/{id}

        Returns:
            Done
        """
        return await self._client.call(
            _RETRIEVE,
            path={"id": id},
            body=body,
            options=options,
        )

    async def head(
        self,
        id: str,
        body: object,
        **options: Unpack[RequestOptions],
    ) -> None:
        """HEAD /told/{id}

        Returns:
            Done
        """
        return await self._client.call(
            _HEAD,
            path={"id": id},
            body=body,
            options=options,
        )


if TYPE_CHECKING:

    class ToldResourceViews(_views.Views[_views.D]):
        """The methods, delivering responses in another way."""

        delete: _Final = _views.SyncMethod(ToldResource.delete)
        retrieve: _Final = _views.SyncMethod(ToldResource.retrieve)
        head: _Final = _views.SyncMethod(ToldResource.head)

    class AsyncToldResourceViews(_views.Views[_views.D]):
        """The same, to be awaited."""

        delete: _Final = _views.AsyncMethod(AsyncToldResource.delete)
        retrieve: _Final = _views.AsyncMethod(AsyncToldResource.retrieve)
        head: _Final = _views.AsyncMethod(AsyncToldResource.head)
