from __future__ import annotations

from builtins import list as _list
from typing import TYPE_CHECKING, Unpack, overload

from .._runtime.arguments.whole_body import whole_or_parts
from .._runtime.call.operation import Operation
from .._runtime.client.resource import AsyncResource, SyncResource
from .._runtime.options import NOT_GIVEN, NotGiven, RequestOptions
from .._runtime.params.styles import Style

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence, Set
    from datetime import date, datetime
    from decimal import Decimal
    from typing import Any as _Any
    from typing import Final as _Final
    from uuid import UUID

    from .._runtime.client import views as _views
    from .._runtime.models.model import Model, ModelTypes, ObjectTypes
    from ..types import (
        Address,
        AddressParam,
        Customer,
        CustomerParam,
        Pet,
        PetListFilter,
        PetListFilterParam,
        PetParam,
        PetRank,
        PetStatus,
        Pick,
        PickParam,
    )

_LIST: Operation[_list[Pet]] = Operation(
    "GET",
    "/pets",
    returns="list[Pet]",
    styles={
        "query": {
            "flat": Style("form", explode=False),
            "filter": Style("deepObject"),
            "pick": Style(null=False, media_type="application/json"),
            "raw": Style(null=False, media_type="application/json"),
        },
    },
    formats={"query": {"at": "UnixTime"}},
    types={
        "query": {
            "ids": "list[int]",
            "flat": "list[int]",
            "tags": "list[str]",
            "filter": "PetListFilter",
            "where": "dict[str, str]",
            "since": "datetime",
            "day": "date",
            "days": "list[date]",
            "at": "UnixTime",
            "pick": "Pick",
            "by": "Pick",
            "raw": "dict[str, Any]",
        },
        "headers": {"X-Ids": "list[str]", "X-Pick": "Pick"},
        "cookies": {"sid": "list[str]", "choice": "Pick"},
    },
)

_CREATE: Operation[Pet] = Operation(
    "POST",
    "/pets",
    returns="Pet",
    body="application/json",
    body_required=True,
    body_type="Pet",
    formats={
        "body": {"seen": "UnixTime", "parent": "Pet", "price": "Decimal", None: "Pet"},
    },
)


class PetsResource(SyncResource):
    if TYPE_CHECKING:
        with_raw_response: PetsResourceViews[_views.Raw]
        with_streaming_response: PetsResourceViews[_views.Streamed]

    def list(
        self,
        *,
        ids: Sequence[int] | Set[int] | None | NotGiven = NOT_GIVEN,
        flat: Sequence[int] | Set[int] | None | NotGiven = NOT_GIVEN,
        tags: Sequence[str] | Set[str] | None | NotGiven = NOT_GIVEN,
        filter: (
            PetListFilter | PetListFilterParam | ModelTypes | None | NotGiven
        ) = NOT_GIVEN,
        where: Mapping[str, str] | Model | None | NotGiven = NOT_GIVEN,
        since: datetime | str | None | NotGiven = NOT_GIVEN,
        day: date | str | None | NotGiven = NOT_GIVEN,
        days: Sequence[date | str] | Set[date | str] | None | NotGiven = NOT_GIVEN,
        at: datetime | int | None | NotGiven = NOT_GIVEN,
        x_ids: Sequence[str] | Set[str] | None | NotGiven = NOT_GIVEN,
        sid: Sequence[str] | Set[str] | None | NotGiven = NOT_GIVEN,
        pick: Pick | PickParam | ModelTypes | None | NotGiven = NOT_GIVEN,
        by: Pick | PickParam | ModelTypes | None | NotGiven = NOT_GIVEN,
        x_pick: Pick | PickParam | ModelTypes | None | NotGiven = NOT_GIVEN,
        choice: Pick | PickParam | ModelTypes | None | NotGiven = NOT_GIVEN,
        raw: ObjectTypes | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> _list[Pet]:
        return self._client.call(
            _LIST,
            query={
                "ids": ids,
                "flat": flat,
                "tags": tags,
                "filter": filter,
                "where": where,
                "since": since,
                "day": day,
                "days": days,
                "at": at,
                "pick": pick,
                "by": by,
                "raw": raw,
            },
            headers={
                "X-Ids": x_ids,
                "X-Pick": x_pick,
            },
            cookies={
                "sid": sid,
                "choice": choice,
            },
            options=options,
        )

    @overload
    def create(
        self,
        *,
        name: str,
        **options: Unpack[_CreateOptions],
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
        age: int | NotGiven = NOT_GIVEN,
        weight: float | NotGiven = NOT_GIVEN,
        good: bool | NotGiven = NOT_GIVEN,
        born: datetime | str | NotGiven = NOT_GIVEN,
        day: date | str | NotGiven = NOT_GIVEN,
        seen: datetime | int | NotGiven = NOT_GIVEN,
        status: PetStatus | str | NotGiven = NOT_GIVEN,
        rank: PetRank | int | NotGiven = NOT_GIVEN,
        labels: Mapping[str, str] | Model | NotGiven = NOT_GIVEN,
        tags: Sequence[str] | Set[str] | NotGiven = NOT_GIVEN,
        gaps: Sequence[str | None] | Set[str | None] | NotGiven = NOT_GIVEN,
        customer: Customer | CustomerParam | ModelTypes | NotGiven = NOT_GIVEN,
        either: str | int | Address | AddressParam | ModelTypes | NotGiven = NOT_GIVEN,
        anything: object | NotGiven = NOT_GIVEN,
        free: ObjectTypes | NotGiven = NOT_GIVEN,
        maybe: str | None | NotGiven = NOT_GIVEN,
        parent: Pet | PetParam | ModelTypes | NotGiven = NOT_GIVEN,
        price: Decimal | str | NotGiven = NOT_GIVEN,
        uid: UUID | str | NotGiven = NOT_GIVEN,
        blob: bytes | str | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Pet:
        return self._client.call(
            _CREATE,
            body=whole_or_parts(
                body,
                {
                    "name": name,
                    "age": age,
                    "weight": weight,
                    "good": good,
                    "born": born,
                    "day": day,
                    "seen": seen,
                    "status": status,
                    "rank": rank,
                    "labels": labels,
                    "tags": tags,
                    "gaps": gaps,
                    "customer": customer,
                    "either": either,
                    "anything": anything,
                    "free": free,
                    "maybe": maybe,
                    "parent": parent,
                    "price": price,
                    "uid": uid,
                    "blob": blob,
                },
            ),
            options=options,
        )


class AsyncPetsResource(AsyncResource):
    if TYPE_CHECKING:
        with_raw_response: AsyncPetsResourceViews[_views.Raw]
        with_streaming_response: AsyncPetsResourceViews[_views.Streamed]

    async def list(
        self,
        *,
        ids: Sequence[int] | Set[int] | None | NotGiven = NOT_GIVEN,
        flat: Sequence[int] | Set[int] | None | NotGiven = NOT_GIVEN,
        tags: Sequence[str] | Set[str] | None | NotGiven = NOT_GIVEN,
        filter: (
            PetListFilter | PetListFilterParam | ModelTypes | None | NotGiven
        ) = NOT_GIVEN,
        where: Mapping[str, str] | Model | None | NotGiven = NOT_GIVEN,
        since: datetime | str | None | NotGiven = NOT_GIVEN,
        day: date | str | None | NotGiven = NOT_GIVEN,
        days: Sequence[date | str] | Set[date | str] | None | NotGiven = NOT_GIVEN,
        at: datetime | int | None | NotGiven = NOT_GIVEN,
        x_ids: Sequence[str] | Set[str] | None | NotGiven = NOT_GIVEN,
        sid: Sequence[str] | Set[str] | None | NotGiven = NOT_GIVEN,
        pick: Pick | PickParam | ModelTypes | None | NotGiven = NOT_GIVEN,
        by: Pick | PickParam | ModelTypes | None | NotGiven = NOT_GIVEN,
        x_pick: Pick | PickParam | ModelTypes | None | NotGiven = NOT_GIVEN,
        choice: Pick | PickParam | ModelTypes | None | NotGiven = NOT_GIVEN,
        raw: ObjectTypes | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> _list[Pet]:
        return await self._client.call(
            _LIST,
            query={
                "ids": ids,
                "flat": flat,
                "tags": tags,
                "filter": filter,
                "where": where,
                "since": since,
                "day": day,
                "days": days,
                "at": at,
                "pick": pick,
                "by": by,
                "raw": raw,
            },
            headers={
                "X-Ids": x_ids,
                "X-Pick": x_pick,
            },
            cookies={
                "sid": sid,
                "choice": choice,
            },
            options=options,
        )

    @overload
    async def create(
        self,
        *,
        name: str,
        **options: Unpack[_CreateOptions],
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
        age: int | NotGiven = NOT_GIVEN,
        weight: float | NotGiven = NOT_GIVEN,
        good: bool | NotGiven = NOT_GIVEN,
        born: datetime | str | NotGiven = NOT_GIVEN,
        day: date | str | NotGiven = NOT_GIVEN,
        seen: datetime | int | NotGiven = NOT_GIVEN,
        status: PetStatus | str | NotGiven = NOT_GIVEN,
        rank: PetRank | int | NotGiven = NOT_GIVEN,
        labels: Mapping[str, str] | Model | NotGiven = NOT_GIVEN,
        tags: Sequence[str] | Set[str] | NotGiven = NOT_GIVEN,
        gaps: Sequence[str | None] | Set[str | None] | NotGiven = NOT_GIVEN,
        customer: Customer | CustomerParam | ModelTypes | NotGiven = NOT_GIVEN,
        either: str | int | Address | AddressParam | ModelTypes | NotGiven = NOT_GIVEN,
        anything: object | NotGiven = NOT_GIVEN,
        free: ObjectTypes | NotGiven = NOT_GIVEN,
        maybe: str | None | NotGiven = NOT_GIVEN,
        parent: Pet | PetParam | ModelTypes | NotGiven = NOT_GIVEN,
        price: Decimal | str | NotGiven = NOT_GIVEN,
        uid: UUID | str | NotGiven = NOT_GIVEN,
        blob: bytes | str | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Pet:
        return await self._client.call(
            _CREATE,
            body=whole_or_parts(
                body,
                {
                    "name": name,
                    "age": age,
                    "weight": weight,
                    "good": good,
                    "born": born,
                    "day": day,
                    "seen": seen,
                    "status": status,
                    "rank": rank,
                    "labels": labels,
                    "tags": tags,
                    "gaps": gaps,
                    "customer": customer,
                    "either": either,
                    "anything": anything,
                    "free": free,
                    "maybe": maybe,
                    "parent": parent,
                    "price": price,
                    "uid": uid,
                    "blob": blob,
                },
            ),
            options=options,
        )


if TYPE_CHECKING:

    class _CreateOptions(RequestOptions, total=False):
        """What the overloads of `create` have in common."""

        age: int | NotGiven
        weight: float | NotGiven
        good: bool | NotGiven
        born: datetime | str | NotGiven
        day: date | str | NotGiven
        seen: datetime | int | NotGiven
        status: PetStatus | str | NotGiven
        rank: PetRank | int | NotGiven
        labels: Mapping[str, str] | Model | NotGiven
        tags: Sequence[str] | Set[str] | NotGiven
        gaps: Sequence[str | None] | Set[str | None] | NotGiven
        customer: Customer | CustomerParam | ModelTypes | NotGiven
        either: str | int | Address | AddressParam | ModelTypes | NotGiven
        anything: object | NotGiven
        free: ObjectTypes | NotGiven
        maybe: str | None | NotGiven
        parent: Pet | PetParam | ModelTypes | NotGiven
        price: Decimal | str | NotGiven
        uid: UUID | str | NotGiven
        blob: bytes | str | NotGiven


if TYPE_CHECKING:

    class PetsResourceViews(_views.Views[_views.D]):
        """The methods, delivering responses in another way."""

        list: _Final = _views.SyncMethod(PetsResource.list)

        @overload
        def create(
            self: _views.Views[_views.Raw],
            *,
            name: str,
            **options: Unpack[_CreateOptions],
        ) -> _views.RawResponse[Pet]: ...

        @overload
        def create(
            self: _views.Views[_views.Raw],
            body: Pet | ObjectTypes,
            **options: Unpack[RequestOptions],
        ) -> _views.RawResponse[Pet]: ...

        @overload
        def create(
            self: _views.Views[_views.Streamed],
            *,
            name: str,
            **options: Unpack[_CreateOptions],
        ) -> _views.Streaming[Pet]: ...

        @overload
        def create(
            self: _views.Views[_views.Streamed],
            body: Pet | ObjectTypes,
            **options: Unpack[RequestOptions],
        ) -> _views.Streaming[Pet]: ...

        def create(self, *args: _Any, **kwargs: _Any) -> _Any: ...

    class AsyncPetsResourceViews(_views.Views[_views.D]):
        """The same, to be awaited."""

        list: _Final = _views.AsyncMethod(AsyncPetsResource.list)

        @overload
        def create(
            self: _views.Views[_views.Raw],
            *,
            name: str,
            **options: Unpack[_CreateOptions],
        ) -> _views.AsyncRaw[Pet]: ...

        @overload
        def create(
            self: _views.Views[_views.Raw],
            body: Pet | ObjectTypes,
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncRaw[Pet]: ...

        @overload
        def create(
            self: _views.Views[_views.Streamed],
            *,
            name: str,
            **options: Unpack[_CreateOptions],
        ) -> _views.AsyncStreaming[Pet]: ...

        @overload
        def create(
            self: _views.Views[_views.Streamed],
            body: Pet | ObjectTypes,
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncStreaming[Pet]: ...

        def create(self, *args: _Any, **kwargs: _Any) -> _Any: ...
