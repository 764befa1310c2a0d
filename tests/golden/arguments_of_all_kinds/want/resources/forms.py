from __future__ import annotations

from typing import TYPE_CHECKING, Unpack, overload

from .._runtime.arguments.whole_body import whole_or_parts
from .._runtime.call.operation import Operation
from .._runtime.client.resource import AsyncResource, SyncResource
from .._runtime.options import NOT_GIVEN, NotGiven, RequestOptions

if TYPE_CHECKING:
    from collections.abc import Sequence, Set
    from typing import Any as _Any

    from .._runtime.client import views as _views
    from .._runtime.models.model import ObjectTypes
    from ..types import FormCreateParams

_CREATE: Operation[None] = Operation(
    "POST",
    "/forms",
    returns="None",
    body="application/x-www-form-urlencoded",
    body_required=True,
    body_type="FormCreateParams",
)


class FormsResource(SyncResource):
    if TYPE_CHECKING:
        with_raw_response: FormsResourceViews[_views.Raw]

    @overload
    def create(
        self,
        *,
        name: str,
        note: str | None | NotGiven = NOT_GIVEN,
        sizes: Sequence[int] | Set[int] | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    @overload
    def create(
        self,
        body: FormCreateParams | ObjectTypes,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    def create(
        self,
        body: FormCreateParams | ObjectTypes | NotGiven = NOT_GIVEN,
        *,
        name: str | NotGiven = NOT_GIVEN,
        note: str | None | NotGiven = NOT_GIVEN,
        sizes: Sequence[int] | Set[int] | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """POST /forms

        Returns:
            Done
        """
        return self._client.call(
            _CREATE,
            body=whole_or_parts(
                body,
                {
                    "name": name,
                    "note": note,
                    "sizes": sizes,
                },
            ),
            options=options,
        )


class AsyncFormsResource(AsyncResource):
    if TYPE_CHECKING:
        with_raw_response: AsyncFormsResourceViews[_views.Raw]

    @overload
    async def create(
        self,
        *,
        name: str,
        note: str | None | NotGiven = NOT_GIVEN,
        sizes: Sequence[int] | Set[int] | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    @overload
    async def create(
        self,
        body: FormCreateParams | ObjectTypes,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    async def create(
        self,
        body: FormCreateParams | ObjectTypes | NotGiven = NOT_GIVEN,
        *,
        name: str | NotGiven = NOT_GIVEN,
        note: str | None | NotGiven = NOT_GIVEN,
        sizes: Sequence[int] | Set[int] | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """POST /forms

        Returns:
            Done
        """
        return await self._client.call(
            _CREATE,
            body=whole_or_parts(
                body,
                {
                    "name": name,
                    "note": note,
                    "sizes": sizes,
                },
            ),
            options=options,
        )


if TYPE_CHECKING:

    class FormsResourceViews(_views.Views[_views.D]):
        """The methods, delivering responses in another way."""

        @overload
        def create(
            self: _views.Views[_views.Raw],
            *,
            name: str,
            note: str | None | NotGiven = NOT_GIVEN,
            sizes: Sequence[int] | Set[int] | None | NotGiven = NOT_GIVEN,
            **options: Unpack[RequestOptions],
        ) -> _views.RawResponse[None]: ...

        @overload
        def create(
            self: _views.Views[_views.Raw],
            body: FormCreateParams | ObjectTypes,
            **options: Unpack[RequestOptions],
        ) -> _views.RawResponse[None]: ...

        def create(self, *args: _Any, **kwargs: _Any) -> _Any: ...

    class AsyncFormsResourceViews(_views.Views[_views.D]):
        """The same, to be awaited."""

        @overload
        def create(
            self: _views.Views[_views.Raw],
            *,
            name: str,
            note: str | None | NotGiven = NOT_GIVEN,
            sizes: Sequence[int] | Set[int] | None | NotGiven = NOT_GIVEN,
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncRaw[None]: ...

        @overload
        def create(
            self: _views.Views[_views.Raw],
            body: FormCreateParams | ObjectTypes,
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncRaw[None]: ...

        def create(self, *args: _Any, **kwargs: _Any) -> _Any: ...
