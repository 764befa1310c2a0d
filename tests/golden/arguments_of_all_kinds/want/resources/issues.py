from __future__ import annotations

from typing import TYPE_CHECKING, Unpack, overload

from .._runtime.arguments.whole_body import whole_or_parts
from .._runtime.call.operation import Operation
from .._runtime.client.resource import AsyncResource, SyncResource
from .._runtime.options import NOT_GIVEN, NotGiven, RequestOptions

if TYPE_CHECKING:
    from typing import Any as _Any

    from .._runtime.client import views as _views
    from .._runtime.models.model import ObjectTypes
    from ..types import IssueCreateParams

_CREATE: Operation[None] = Operation(
    "POST",
    "/issues",
    returns="None",
    body="application/json",
    body_required=True,
    body_type="IssueCreateParams",
)


class IssuesResource(SyncResource):
    if TYPE_CHECKING:
        with_raw_response: IssuesResourceViews[_views.Raw]

    @overload
    def create(
        self,
        *,
        title: str,
        body: str | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    @overload
    def create(
        self,
        request_body: IssueCreateParams | ObjectTypes,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    def create(
        self,
        request_body: IssueCreateParams | ObjectTypes | NotGiven = NOT_GIVEN,
        *,
        title: str | NotGiven = NOT_GIVEN,
        body: str | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """POST /issues

        Returns:
            Done
        """
        return self._client.call(
            _CREATE,
            body=whole_or_parts(
                request_body,
                {
                    "title": title,
                    "body": body,
                },
            ),
            options=options,
        )


class AsyncIssuesResource(AsyncResource):
    if TYPE_CHECKING:
        with_raw_response: AsyncIssuesResourceViews[_views.Raw]

    @overload
    async def create(
        self,
        *,
        title: str,
        body: str | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    @overload
    async def create(
        self,
        request_body: IssueCreateParams | ObjectTypes,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    async def create(
        self,
        request_body: IssueCreateParams | ObjectTypes | NotGiven = NOT_GIVEN,
        *,
        title: str | NotGiven = NOT_GIVEN,
        body: str | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """POST /issues

        Returns:
            Done
        """
        return await self._client.call(
            _CREATE,
            body=whole_or_parts(
                request_body,
                {
                    "title": title,
                    "body": body,
                },
            ),
            options=options,
        )


if TYPE_CHECKING:

    class IssuesResourceViews(_views.Views[_views.D]):
        """The methods, delivering responses in another way."""

        @overload
        def create(
            self: _views.Views[_views.Raw],
            *,
            title: str,
            body: str | NotGiven = NOT_GIVEN,
            **options: Unpack[RequestOptions],
        ) -> _views.RawResponse[None]: ...

        @overload
        def create(
            self: _views.Views[_views.Raw],
            request_body: IssueCreateParams | ObjectTypes,
            **options: Unpack[RequestOptions],
        ) -> _views.RawResponse[None]: ...

        def create(self, *args: _Any, **kwargs: _Any) -> _Any: ...

    class AsyncIssuesResourceViews(_views.Views[_views.D]):
        """The same, to be awaited."""

        @overload
        def create(
            self: _views.Views[_views.Raw],
            *,
            title: str,
            body: str | NotGiven = NOT_GIVEN,
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncRaw[None]: ...

        @overload
        def create(
            self: _views.Views[_views.Raw],
            request_body: IssueCreateParams | ObjectTypes,
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncRaw[None]: ...

        def create(self, *args: _Any, **kwargs: _Any) -> _Any: ...
