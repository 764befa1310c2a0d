from __future__ import annotations

from typing import TYPE_CHECKING, Unpack, overload

from .._runtime.arguments.whole_body import whole_or_parts
from .._runtime.call.operation import Operation
from .._runtime.client.resource import AsyncResource, SyncResource
from .._runtime.options import NOT_GIVEN, NotGiven, RequestOptions

if TYPE_CHECKING:
    from collections.abc import Sequence, Set
    from typing import Any as _Any
    from typing import Final as _Final
    from typing import Literal

    from .._runtime.arguments.uploads import BinaryTypes
    from .._runtime.client import views as _views
    from .._runtime.models.model import ObjectTypes
    from ..types import PageUpdateParams

_CREATE: Operation[None] = Operation(
    "POST",
    "/pages",
    returns="None",
    body="application/json",
    bodies="application/json, text/csv, image/png, image/*",
    offered="text/csv, image/png, image/*",
    body_type="list[str]",
    body_types={"text/csv": "object", "image/png": "object", "image/*": "object"},
    follows={"text/csv": {None: False}},
)

_UPDATE: Operation[None] = Operation(
    "PATCH",
    "/pages",
    returns="None",
    body="application/merge-patch+json",
    bodies="application/merge-patch+json, application/apply-patch+yaml",
    body_type="PageUpdateParams",
)


class PagesResource(SyncResource):
    if TYPE_CHECKING:
        with_raw_response: PagesResourceViews[_views.Raw]

    @overload
    def create(
        self,
        body: Sequence[str] | Set[str] | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    @overload
    def create(
        self,
        body: BinaryTypes | str,
        *,
        content_type: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    def create(
        self,
        body: Sequence[str] | Set[str] | BinaryTypes | str | NotGiven = NOT_GIVEN,
        *,
        content_type: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> None:
        """A list, a table or a picture of it

        Args:
            content_type: The media type to send the body as. If not given, it is
                guessed from the name of a file.

        Returns:
            Done
        """
        return self._client.call(
            _CREATE,
            body=body,
            content_type=content_type,
            options=options,
        )

    def update(
        self,
        body: PageUpdateParams | ObjectTypes | NotGiven = NOT_GIVEN,
        *,
        title: str | None | NotGiven = NOT_GIVEN,
        content_type: Literal[
            "application/merge-patch+json", "application/apply-patch+yaml"
        ] = "application/merge-patch+json",
        **options: Unpack[RequestOptions],
    ) -> None:
        """The same shape three times, of which one cannot be sent

        Args:
            content_type: The media type to send the body as.

        Returns:
            Done
        """
        return self._client.call(
            _UPDATE,
            body=whole_or_parts(body, {"title": title}),
            content_type=content_type,
            options=options,
        )


class AsyncPagesResource(AsyncResource):
    if TYPE_CHECKING:
        with_raw_response: AsyncPagesResourceViews[_views.Raw]

    @overload
    async def create(
        self,
        body: Sequence[str] | Set[str] | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    @overload
    async def create(
        self,
        body: BinaryTypes | str,
        *,
        content_type: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    async def create(
        self,
        body: Sequence[str] | Set[str] | BinaryTypes | str | NotGiven = NOT_GIVEN,
        *,
        content_type: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> None:
        """A list, a table or a picture of it

        Args:
            content_type: The media type to send the body as. If not given, it is
                guessed from the name of a file.

        Returns:
            Done
        """
        return await self._client.call(
            _CREATE,
            body=body,
            content_type=content_type,
            options=options,
        )

    async def update(
        self,
        body: PageUpdateParams | ObjectTypes | NotGiven = NOT_GIVEN,
        *,
        title: str | None | NotGiven = NOT_GIVEN,
        content_type: Literal[
            "application/merge-patch+json", "application/apply-patch+yaml"
        ] = "application/merge-patch+json",
        **options: Unpack[RequestOptions],
    ) -> None:
        """The same shape three times, of which one cannot be sent

        Args:
            content_type: The media type to send the body as.

        Returns:
            Done
        """
        return await self._client.call(
            _UPDATE,
            body=whole_or_parts(body, {"title": title}),
            content_type=content_type,
            options=options,
        )


if TYPE_CHECKING:

    class PagesResourceViews(_views.Views[_views.D]):
        """The methods, delivering responses in another way."""

        update: _Final = _views.SyncMethod(PagesResource.update)

        @overload
        def create(
            self: _views.Views[_views.Raw],
            body: Sequence[str] | Set[str] | NotGiven = NOT_GIVEN,
            **options: Unpack[RequestOptions],
        ) -> _views.RawResponse[None]: ...

        @overload
        def create(
            self: _views.Views[_views.Raw],
            body: BinaryTypes | str,
            *,
            content_type: str | None = None,
            **options: Unpack[RequestOptions],
        ) -> _views.RawResponse[None]: ...

        def create(self, *args: _Any, **kwargs: _Any) -> _Any: ...

    class AsyncPagesResourceViews(_views.Views[_views.D]):
        """The same, to be awaited."""

        update: _Final = _views.AsyncMethod(AsyncPagesResource.update)

        @overload
        def create(
            self: _views.Views[_views.Raw],
            body: Sequence[str] | Set[str] | NotGiven = NOT_GIVEN,
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncRaw[None]: ...

        @overload
        def create(
            self: _views.Views[_views.Raw],
            body: BinaryTypes | str,
            *,
            content_type: str | None = None,
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncRaw[None]: ...

        def create(self, *args: _Any, **kwargs: _Any) -> _Any: ...
