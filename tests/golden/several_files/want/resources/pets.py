from __future__ import annotations

from builtins import list as _list
from typing import TYPE_CHECKING, Unpack, overload

from .._runtime.arguments.whole_body import whole_or_parts
from .._runtime.call.operation import Operation
from .._runtime.client.resource import AsyncResource, SyncResource
from .._runtime.options import NOT_GIVEN, NotGiven, RequestOptions

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any as _Any
    from typing import Final as _Final

    from .._runtime.client import views as _views
    from .._runtime.models.model import ModelTypes, ObjectTypes
    from ..types import (
        Kind,
        Pet,
        TagWithColour,
        TagWithColourParam,
        TheOwner,
        TheOwnerParam,
    )

_LIST: Operation[_list[Pet]] = Operation(
    "GET",
    "/pets",
    returns="list[Pet]",
)

_CREATE: Operation[Pet] = Operation(
    "POST",
    "/pets",
    returns="Pet",
    body="application/json",
    body_required=True,
    body_type="Pet",
)

_RETRIEVE: Operation[Pet] = Operation(
    "GET",
    "/pets/{id}",
    returns="Pet",
)

_RETRIEVE_OWNER: Operation[TheOwner] = Operation(
    "GET",
    "/pets/{id}/owner",
    returns="TheOwner",
)


class PetsResource(SyncResource):
    if TYPE_CHECKING:
        with_raw_response: PetsResourceViews[_views.Raw]

    def list(
        self,
        *,
        kind: Kind | str | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> _list[Pet]:
        return self._client.call(
            _LIST,
            query={"kind": kind},
            options=options,
        )

    @overload
    def create(
        self,
        *,
        name: str,
        tags: Sequence[TagWithColour | TagWithColourParam | ModelTypes],
        kind: Kind | str | NotGiven = NOT_GIVEN,
        owner: TheOwner | TheOwnerParam | ModelTypes | NotGiven = NOT_GIVEN,
        nickname: str | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Pet: ...

    @overload
    def create(
        self,
        body: Pet | ObjectTypes,
        **options: Unpack[RequestOptions],
    ) -> Pet: ...

    def create(
        self,
        body: Pet | ObjectTypes | NotGiven = NOT_GIVEN,
        *,
        name: str | NotGiven = NOT_GIVEN,
        kind: Kind | str | NotGiven = NOT_GIVEN,
        owner: TheOwner | TheOwnerParam | ModelTypes | NotGiven = NOT_GIVEN,
        nickname: str | None | NotGiven = NOT_GIVEN,
        tags: (
            Sequence[TagWithColour | TagWithColourParam | ModelTypes] | NotGiven
        ) = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Pet:
        return self._client.call(
            _CREATE,
            body=whole_or_parts(
                body,
                {
                    "name": name,
                    "kind": kind,
                    "owner": owner,
                    "nickname": nickname,
                    "tags": tags,
                },
            ),
            options=options,
        )

    def retrieve(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> Pet:
        return self._client.call(
            _RETRIEVE,
            path={"id": id},
            options=options,
        )

    def retrieve_owner(
        self,
        id: str,
        *,
        kind: Kind | str | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> TheOwner:
        return self._client.call(
            _RETRIEVE_OWNER,
            path={"id": id},
            query={"kind": kind},
            options=options,
        )


class AsyncPetsResource(AsyncResource):
    if TYPE_CHECKING:
        with_raw_response: AsyncPetsResourceViews[_views.Raw]

    async def list(
        self,
        *,
        kind: Kind | str | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> _list[Pet]:
        return await self._client.call(
            _LIST,
            query={"kind": kind},
            options=options,
        )

    @overload
    async def create(
        self,
        *,
        name: str,
        tags: Sequence[TagWithColour | TagWithColourParam | ModelTypes],
        kind: Kind | str | NotGiven = NOT_GIVEN,
        owner: TheOwner | TheOwnerParam | ModelTypes | NotGiven = NOT_GIVEN,
        nickname: str | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Pet: ...

    @overload
    async def create(
        self,
        body: Pet | ObjectTypes,
        **options: Unpack[RequestOptions],
    ) -> Pet: ...

    async def create(
        self,
        body: Pet | ObjectTypes | NotGiven = NOT_GIVEN,
        *,
        name: str | NotGiven = NOT_GIVEN,
        kind: Kind | str | NotGiven = NOT_GIVEN,
        owner: TheOwner | TheOwnerParam | ModelTypes | NotGiven = NOT_GIVEN,
        nickname: str | None | NotGiven = NOT_GIVEN,
        tags: (
            Sequence[TagWithColour | TagWithColourParam | ModelTypes] | NotGiven
        ) = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Pet:
        return await self._client.call(
            _CREATE,
            body=whole_or_parts(
                body,
                {
                    "name": name,
                    "kind": kind,
                    "owner": owner,
                    "nickname": nickname,
                    "tags": tags,
                },
            ),
            options=options,
        )

    async def retrieve(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> Pet:
        return await self._client.call(
            _RETRIEVE,
            path={"id": id},
            options=options,
        )

    async def retrieve_owner(
        self,
        id: str,
        *,
        kind: Kind | str | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> TheOwner:
        return await self._client.call(
            _RETRIEVE_OWNER,
            path={"id": id},
            query={"kind": kind},
            options=options,
        )


if TYPE_CHECKING:

    class PetsResourceViews(_views.Views[_views.D]):
        """The methods, delivering responses in another way."""

        list: _Final = _views.SyncMethod(PetsResource.list)
        retrieve: _Final = _views.SyncMethod(PetsResource.retrieve)
        retrieve_owner: _Final = _views.SyncMethod(PetsResource.retrieve_owner)

        @overload
        def create(
            self: _views.Views[_views.Raw],
            *,
            name: str,
            tags: Sequence[TagWithColour | TagWithColourParam | ModelTypes],
            kind: Kind | str | NotGiven = NOT_GIVEN,
            owner: TheOwner | TheOwnerParam | ModelTypes | NotGiven = NOT_GIVEN,
            nickname: str | None | NotGiven = NOT_GIVEN,
            **options: Unpack[RequestOptions],
        ) -> _views.RawResponse[Pet]: ...

        @overload
        def create(
            self: _views.Views[_views.Raw],
            body: Pet | ObjectTypes,
            **options: Unpack[RequestOptions],
        ) -> _views.RawResponse[Pet]: ...

        def create(self, *args: _Any, **kwargs: _Any) -> _Any: ...

    class AsyncPetsResourceViews(_views.Views[_views.D]):
        """The same, to be awaited."""

        list: _Final = _views.AsyncMethod(AsyncPetsResource.list)
        retrieve: _Final = _views.AsyncMethod(AsyncPetsResource.retrieve)
        retrieve_owner: _Final = _views.AsyncMethod(AsyncPetsResource.retrieve_owner)

        @overload
        def create(
            self: _views.Views[_views.Raw],
            *,
            name: str,
            tags: Sequence[TagWithColour | TagWithColourParam | ModelTypes],
            kind: Kind | str | NotGiven = NOT_GIVEN,
            owner: TheOwner | TheOwnerParam | ModelTypes | NotGiven = NOT_GIVEN,
            nickname: str | None | NotGiven = NOT_GIVEN,
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncRaw[Pet]: ...

        @overload
        def create(
            self: _views.Views[_views.Raw],
            body: Pet | ObjectTypes,
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncRaw[Pet]: ...

        def create(self, *args: _Any, **kwargs: _Any) -> _Any: ...
