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
    from ..types import RuleUpdateParamsMove, RuleUpdateParamsRename

_UPDATE: Operation[None] = Operation(
    "POST",
    "/rules/{id}",
    returns="None",
    body="application/json",
    body_required=True,
    body_type="RuleUpdateParamsMove | RuleUpdateParamsRename",
)


class RulesResource(SyncResource):
    if TYPE_CHECKING:
        with_raw_response: RulesResourceViews[_views.Raw]

    @overload
    def update(
        self,
        id: str,
        *,
        body_id: int,
        to: str,
        dry: bool | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    @overload
    def update(
        self,
        id: str,
        *,
        name: str,
        dry: bool | None | NotGiven = NOT_GIVEN,
        body_id: str | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    @overload
    def update(
        self,
        id: str,
        body: RuleUpdateParamsMove | RuleUpdateParamsRename | ObjectTypes,
        *,
        dry: bool | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    def update(
        self,
        id: str,
        body: (
            RuleUpdateParamsMove | RuleUpdateParamsRename | ObjectTypes | NotGiven
        ) = NOT_GIVEN,
        *,
        dry: bool | None | NotGiven = NOT_GIVEN,
        body_id: int | str | NotGiven = NOT_GIVEN,
        to: str | NotGiven = NOT_GIVEN,
        name: str | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """POST /rules/{id}

        Returns:
            Done
        """
        return self._client.call(
            _UPDATE,
            path={"id": id},
            query={"dry": dry},
            body=whole_or_parts(
                body,
                {
                    "id": body_id,
                    "to": to,
                    "name": name,
                },
            ),
            options=options,
        )


class AsyncRulesResource(AsyncResource):
    if TYPE_CHECKING:
        with_raw_response: AsyncRulesResourceViews[_views.Raw]

    @overload
    async def update(
        self,
        id: str,
        *,
        body_id: int,
        to: str,
        dry: bool | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    @overload
    async def update(
        self,
        id: str,
        *,
        name: str,
        dry: bool | None | NotGiven = NOT_GIVEN,
        body_id: str | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    @overload
    async def update(
        self,
        id: str,
        body: RuleUpdateParamsMove | RuleUpdateParamsRename | ObjectTypes,
        *,
        dry: bool | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    async def update(
        self,
        id: str,
        body: (
            RuleUpdateParamsMove | RuleUpdateParamsRename | ObjectTypes | NotGiven
        ) = NOT_GIVEN,
        *,
        dry: bool | None | NotGiven = NOT_GIVEN,
        body_id: int | str | NotGiven = NOT_GIVEN,
        to: str | NotGiven = NOT_GIVEN,
        name: str | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """POST /rules/{id}

        Returns:
            Done
        """
        return await self._client.call(
            _UPDATE,
            path={"id": id},
            query={"dry": dry},
            body=whole_or_parts(
                body,
                {
                    "id": body_id,
                    "to": to,
                    "name": name,
                },
            ),
            options=options,
        )


if TYPE_CHECKING:

    class RulesResourceViews(_views.Views[_views.D]):
        """The methods, delivering responses in another way."""

        @overload
        def update(
            self: _views.Views[_views.Raw],
            id: str,
            *,
            body_id: int,
            to: str,
            dry: bool | None | NotGiven = NOT_GIVEN,
            **options: Unpack[RequestOptions],
        ) -> _views.RawResponse[None]: ...

        @overload
        def update(
            self: _views.Views[_views.Raw],
            id: str,
            *,
            name: str,
            dry: bool | None | NotGiven = NOT_GIVEN,
            body_id: str | NotGiven = NOT_GIVEN,
            **options: Unpack[RequestOptions],
        ) -> _views.RawResponse[None]: ...

        @overload
        def update(
            self: _views.Views[_views.Raw],
            id: str,
            body: RuleUpdateParamsMove | RuleUpdateParamsRename | ObjectTypes,
            *,
            dry: bool | None | NotGiven = NOT_GIVEN,
            **options: Unpack[RequestOptions],
        ) -> _views.RawResponse[None]: ...

        def update(self, *args: _Any, **kwargs: _Any) -> _Any: ...

    class AsyncRulesResourceViews(_views.Views[_views.D]):
        """The same, to be awaited."""

        @overload
        def update(
            self: _views.Views[_views.Raw],
            id: str,
            *,
            body_id: int,
            to: str,
            dry: bool | None | NotGiven = NOT_GIVEN,
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncRaw[None]: ...

        @overload
        def update(
            self: _views.Views[_views.Raw],
            id: str,
            *,
            name: str,
            dry: bool | None | NotGiven = NOT_GIVEN,
            body_id: str | NotGiven = NOT_GIVEN,
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncRaw[None]: ...

        @overload
        def update(
            self: _views.Views[_views.Raw],
            id: str,
            body: RuleUpdateParamsMove | RuleUpdateParamsRename | ObjectTypes,
            *,
            dry: bool | None | NotGiven = NOT_GIVEN,
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncRaw[None]: ...

        def update(self, *args: _Any, **kwargs: _Any) -> _Any: ...
