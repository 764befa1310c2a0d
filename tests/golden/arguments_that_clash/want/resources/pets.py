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
    from ..types import PetUpdateParams

_UPDATE: Operation[None] = Operation(
    "PUT",
    "/pets/{id}",
    returns="None",
    body="application/json",
    body_required=True,
    body_type="PetUpdateParams",
    types={"query": {"list": "list[str]"}},
)


class PetsResource(SyncResource):
    if TYPE_CHECKING:
        with_raw_response: PetsResourceViews[_views.Raw]

    @overload
    def update(
        self,
        id: str,
        *,
        body_id: str,
        body: str,
        str: Sequence[str] | Set[str] | NotGiven = NOT_GIVEN,
        **request_options: Unpack[_UpdateOptions],
    ) -> None: ...

    @overload
    def update(
        self,
        id: str,
        request_body: PetUpdateParams | ObjectTypes,
        **request_options: Unpack[_UpdateOptions],
    ) -> None: ...

    def update(
        self,
        id: str,
        request_body: PetUpdateParams | ObjectTypes | NotGiven = NOT_GIVEN,
        *,
        query_id: str | None | NotGiven = NOT_GIVEN,
        query_timeout: int | None | NotGiven = NOT_GIVEN,
        self_: str | None | NotGiven = NOT_GIVEN,
        options: str | None | NotGiven = NOT_GIVEN,
        query_extra_headers: str | None | NotGiven = NOT_GIVEN,
        list: Sequence[str] | Set[str] | None | NotGiven = NOT_GIVEN,
        from_: str | None | NotGiven = NOT_GIVEN,
        header_id: str | None | NotGiven = NOT_GIVEN,
        body_id: str | NotGiven = NOT_GIVEN,
        body: str | NotGiven = NOT_GIVEN,
        str: Sequence[str] | Set[str] | NotGiven = NOT_GIVEN,
        **request_options: Unpack[RequestOptions],
    ) -> None:
        """PUT /pets/{id}

        Returns:
            Done
        """
        return self._client.call(
            _UPDATE,
            path={"id": id},
            query={
                "id": query_id,
                "timeout": query_timeout,
                "self": self_,
                "options": options,
                "extra_headers": query_extra_headers,
                "list": list,
                "from": from_,
            },
            headers={"Id": header_id},
            body=whole_or_parts(
                request_body,
                {
                    "id": body_id,
                    "body": body,
                    "str": str,
                },
            ),
            options=request_options,
        )


class AsyncPetsResource(AsyncResource):
    if TYPE_CHECKING:
        with_raw_response: AsyncPetsResourceViews[_views.Raw]

    @overload
    async def update(
        self,
        id: str,
        *,
        body_id: str,
        body: str,
        str: Sequence[str] | Set[str] | NotGiven = NOT_GIVEN,
        **request_options: Unpack[_UpdateOptions],
    ) -> None: ...

    @overload
    async def update(
        self,
        id: str,
        request_body: PetUpdateParams | ObjectTypes,
        **request_options: Unpack[_UpdateOptions],
    ) -> None: ...

    async def update(
        self,
        id: str,
        request_body: PetUpdateParams | ObjectTypes | NotGiven = NOT_GIVEN,
        *,
        query_id: str | None | NotGiven = NOT_GIVEN,
        query_timeout: int | None | NotGiven = NOT_GIVEN,
        self_: str | None | NotGiven = NOT_GIVEN,
        options: str | None | NotGiven = NOT_GIVEN,
        query_extra_headers: str | None | NotGiven = NOT_GIVEN,
        list: Sequence[str] | Set[str] | None | NotGiven = NOT_GIVEN,
        from_: str | None | NotGiven = NOT_GIVEN,
        header_id: str | None | NotGiven = NOT_GIVEN,
        body_id: str | NotGiven = NOT_GIVEN,
        body: str | NotGiven = NOT_GIVEN,
        str: Sequence[str] | Set[str] | NotGiven = NOT_GIVEN,
        **request_options: Unpack[RequestOptions],
    ) -> None:
        """PUT /pets/{id}

        Returns:
            Done
        """
        return await self._client.call(
            _UPDATE,
            path={"id": id},
            query={
                "id": query_id,
                "timeout": query_timeout,
                "self": self_,
                "options": options,
                "extra_headers": query_extra_headers,
                "list": list,
                "from": from_,
            },
            headers={"Id": header_id},
            body=whole_or_parts(
                request_body,
                {
                    "id": body_id,
                    "body": body,
                    "str": str,
                },
            ),
            options=request_options,
        )


if TYPE_CHECKING:

    class _UpdateOptions(RequestOptions, total=False):
        """What the overloads of `update` have in common."""

        query_id: str | None | NotGiven
        query_timeout: int | None | NotGiven
        self_: str | None | NotGiven
        options: str | None | NotGiven
        query_extra_headers: str | None | NotGiven
        list: Sequence[str] | Set[str] | None | NotGiven
        from_: str | None | NotGiven
        header_id: str | None | NotGiven


if TYPE_CHECKING:

    class PetsResourceViews(_views.Views[_views.D]):
        """The methods, delivering responses in another way."""

        @overload
        def update(
            self: _views.Views[_views.Raw],
            id: str,
            *,
            body_id: str,
            body: str,
            str: Sequence[str] | Set[str] | NotGiven = NOT_GIVEN,
            **request_options: Unpack[_UpdateOptions],
        ) -> _views.RawResponse[None]: ...

        @overload
        def update(
            self: _views.Views[_views.Raw],
            id: str,
            request_body: PetUpdateParams | ObjectTypes,
            **request_options: Unpack[_UpdateOptions],
        ) -> _views.RawResponse[None]: ...

        def update(self, *args: _Any, **kwargs: _Any) -> _Any: ...

    class AsyncPetsResourceViews(_views.Views[_views.D]):
        """The same, to be awaited."""

        @overload
        def update(
            self: _views.Views[_views.Raw],
            id: str,
            *,
            body_id: str,
            body: str,
            str: Sequence[str] | Set[str] | NotGiven = NOT_GIVEN,
            **request_options: Unpack[_UpdateOptions],
        ) -> _views.AsyncRaw[None]: ...

        @overload
        def update(
            self: _views.Views[_views.Raw],
            id: str,
            request_body: PetUpdateParams | ObjectTypes,
            **request_options: Unpack[_UpdateOptions],
        ) -> _views.AsyncRaw[None]: ...

        def update(self, *args: _Any, **kwargs: _Any) -> _Any: ...
