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
    from ..types import DropletCreateParamsMany, DropletCreateParamsOne

_CREATE: Operation[None] = Operation(
    "POST",
    "/droplets",
    returns="None",
    body="application/json",
    body_required=True,
    body_type="DropletCreateParamsOne | DropletCreateParamsMany",
)


class DropletsResource(SyncResource):
    if TYPE_CHECKING:
        with_raw_response: DropletsResourceViews[_views.Raw]

    @overload
    def create(
        self,
        *,
        name: str,
        region: str,
        backups: bool | NotGiven = NOT_GIVEN,
        tags: Sequence[str] | Set[str] | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    @overload
    def create(
        self,
        *,
        names: Sequence[str] | Set[str],
        region: str,
        backups: bool | NotGiven = NOT_GIVEN,
        tags: Sequence[str] | Set[str] | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    @overload
    def create(
        self,
        body: DropletCreateParamsOne | DropletCreateParamsMany | ObjectTypes,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    def create(
        self,
        body: (
            DropletCreateParamsOne | DropletCreateParamsMany | ObjectTypes | NotGiven
        ) = NOT_GIVEN,
        *,
        name: str | NotGiven = NOT_GIVEN,
        region: str | NotGiven = NOT_GIVEN,
        backups: bool | NotGiven = NOT_GIVEN,
        tags: Sequence[str] | Set[str] | NotGiven = NOT_GIVEN,
        names: Sequence[str] | Set[str] | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """POST /droplets

        Args:
            tags: Default: `["new"]`.

        Returns:
            Done
        """
        return self._client.call(
            _CREATE,
            body=whole_or_parts(
                body,
                {
                    "name": name,
                    "region": region,
                    "backups": backups,
                    "tags": tags,
                    "names": names,
                },
            ),
            options=options,
        )


class AsyncDropletsResource(AsyncResource):
    if TYPE_CHECKING:
        with_raw_response: AsyncDropletsResourceViews[_views.Raw]

    @overload
    async def create(
        self,
        *,
        name: str,
        region: str,
        backups: bool | NotGiven = NOT_GIVEN,
        tags: Sequence[str] | Set[str] | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    @overload
    async def create(
        self,
        *,
        names: Sequence[str] | Set[str],
        region: str,
        backups: bool | NotGiven = NOT_GIVEN,
        tags: Sequence[str] | Set[str] | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    @overload
    async def create(
        self,
        body: DropletCreateParamsOne | DropletCreateParamsMany | ObjectTypes,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    async def create(
        self,
        body: (
            DropletCreateParamsOne | DropletCreateParamsMany | ObjectTypes | NotGiven
        ) = NOT_GIVEN,
        *,
        name: str | NotGiven = NOT_GIVEN,
        region: str | NotGiven = NOT_GIVEN,
        backups: bool | NotGiven = NOT_GIVEN,
        tags: Sequence[str] | Set[str] | NotGiven = NOT_GIVEN,
        names: Sequence[str] | Set[str] | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """POST /droplets

        Args:
            tags: Default: `["new"]`.

        Returns:
            Done
        """
        return await self._client.call(
            _CREATE,
            body=whole_or_parts(
                body,
                {
                    "name": name,
                    "region": region,
                    "backups": backups,
                    "tags": tags,
                    "names": names,
                },
            ),
            options=options,
        )


if TYPE_CHECKING:

    class DropletsResourceViews(_views.Views[_views.D]):
        """The methods, delivering responses in another way."""

        @overload
        def create(
            self: _views.Views[_views.Raw],
            *,
            name: str,
            region: str,
            backups: bool | NotGiven = NOT_GIVEN,
            tags: Sequence[str] | Set[str] | NotGiven = NOT_GIVEN,
            **options: Unpack[RequestOptions],
        ) -> _views.RawResponse[None]: ...

        @overload
        def create(
            self: _views.Views[_views.Raw],
            *,
            names: Sequence[str] | Set[str],
            region: str,
            backups: bool | NotGiven = NOT_GIVEN,
            tags: Sequence[str] | Set[str] | NotGiven = NOT_GIVEN,
            **options: Unpack[RequestOptions],
        ) -> _views.RawResponse[None]: ...

        @overload
        def create(
            self: _views.Views[_views.Raw],
            body: DropletCreateParamsOne | DropletCreateParamsMany | ObjectTypes,
            **options: Unpack[RequestOptions],
        ) -> _views.RawResponse[None]: ...

        def create(self, *args: _Any, **kwargs: _Any) -> _Any: ...

    class AsyncDropletsResourceViews(_views.Views[_views.D]):
        """The same, to be awaited."""

        @overload
        def create(
            self: _views.Views[_views.Raw],
            *,
            name: str,
            region: str,
            backups: bool | NotGiven = NOT_GIVEN,
            tags: Sequence[str] | Set[str] | NotGiven = NOT_GIVEN,
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncRaw[None]: ...

        @overload
        def create(
            self: _views.Views[_views.Raw],
            *,
            names: Sequence[str] | Set[str],
            region: str,
            backups: bool | NotGiven = NOT_GIVEN,
            tags: Sequence[str] | Set[str] | NotGiven = NOT_GIVEN,
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncRaw[None]: ...

        @overload
        def create(
            self: _views.Views[_views.Raw],
            body: DropletCreateParamsOne | DropletCreateParamsMany | ObjectTypes,
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncRaw[None]: ...

        def create(self, *args: _Any, **kwargs: _Any) -> _Any: ...
