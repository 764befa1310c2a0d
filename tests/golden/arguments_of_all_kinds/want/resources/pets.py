from __future__ import annotations

from builtins import list as _list
from typing import TYPE_CHECKING, Unpack, overload

from .._runtime.arguments import implied
from .._runtime.arguments.whole_body import whole_or_parts
from .._runtime.call.operation import Operation
from .._runtime.client.resource import AsyncResource, SyncResource
from .._runtime.options import NOT_GIVEN, NotGiven, RequestOptions
from .._runtime.params.styles import Style

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence, Set
    from datetime import datetime
    from typing import Any as _Any
    from typing import Final as _Final
    from typing import Literal

    from .._runtime.client import views as _views
    from .._runtime.models.model import Model, ModelTypes, ObjectTypes
    from ..types import Address, AddressParam, Home, HomeParam, NewPet, Pet, Status

_LIST: Operation[_list[Pet]] = Operation(
    "GET",
    "/pets",
    returns="list[Pet]",
    styles={
        "query": {
            "where": Style("deepObject"),
            "exact": Style(media_type="application/json"),
        },
    },
    types={
        "query": {
            "tags": "list[str]",
            "where": "dict[str, str]",
            "anything": "Any",
            "exact": "dict[str, Any]",
        },
    },
    required={"query": ("q",)},
)

_CREATE: Operation[Pet] = Operation(
    "POST",
    "/pets",
    returns="Pet",
    body="application/json",
    body_required=True,
    body_type="NewPet",
    implied=(
        implied.Implied(
            given={},
            constants={"kind": "pet"},
        ),
    ),
)

_UPDATE: Operation[None] = Operation(
    "PATCH",
    "/pets/{id}",
    returns="None",
    body="application/json",
    body_required=True,
    body_type="Pet",
    implied=(
        implied.Implied(
            given={},
            constants={"kind": "pet"},
        ),
    ),
)


class PetsResource(SyncResource):
    if TYPE_CHECKING:
        with_raw_response: PetsResourceViews[_views.Raw]

    def list(
        self,
        *,
        q: str,
        filters: str | None | NotGiven = NOT_GIVEN,
        tags: Sequence[str] | Set[str] | None | NotGiven = NOT_GIVEN,
        where: Mapping[str, str] | Model | None | NotGiven = NOT_GIVEN,
        anything: object | None | NotGiven = NOT_GIVEN,
        x_trace_id: str | None | NotGiven = NOT_GIVEN,
        seen: int | None | NotGiven = NOT_GIVEN,
        exact: ObjectTypes | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> _list[Pet]:
        """GET /pets

        Returns:
            All
        """
        return self._client.call(
            _LIST,
            query={
                "q": q,
                "filters": filters,
                "tags": tags,
                "where": where,
                "anything": anything,
                "exact": exact,
            },
            headers={"X-Trace-Id": x_trace_id},
            cookies={"seen": seen},
            options=options,
        )

    @overload
    def create(
        self,
        *,
        name: str,
        kind: Literal["pet"] = "pet",
        **options: Unpack[_CreateOptions],
    ) -> Pet: ...

    @overload
    def create(
        self,
        body: NewPet | ObjectTypes,
        **options: Unpack[RequestOptions],
    ) -> Pet: ...

    def create(
        self,
        body: NewPet | ObjectTypes | NotGiven = NOT_GIVEN,
        *,
        kind: Literal["pet"] | NotGiven = NOT_GIVEN,
        name: str | NotGiven = NOT_GIVEN,
        note: str | NotGiven = NOT_GIVEN,
        owner: str | None | NotGiven = NOT_GIVEN,
        status: Status | str | NotGiven = NOT_GIVEN,
        born: datetime | str | NotGiven = NOT_GIVEN,
        tags: Sequence[str] | Set[str] | NotGiven = NOT_GIVEN,
        weight: float | NotGiven = NOT_GIVEN,
        address: Address | AddressParam | ModelTypes | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Pet:
        """POST /pets

        Returns:
            Made
        """
        return self._client.call(
            _CREATE,
            body=whole_or_parts(
                body,
                {
                    "kind": kind,
                    "name": name,
                    "note": note,
                    "owner": owner,
                    "status": status,
                    "born": born,
                    "tags": tags,
                    "weight": weight,
                    "address": address,
                },
            ),
            options=options,
        )

    @overload
    def update(
        self,
        id: str,
        *,
        name: str,
        kind: Literal["pet"] = "pet",
        **options: Unpack[_UpdateOptions],
    ) -> None: ...

    @overload
    def update(
        self,
        id: str,
        body: Pet | ObjectTypes,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    def update(
        self,
        id: str,
        body: Pet | ObjectTypes | NotGiven = NOT_GIVEN,
        *,
        kind: Literal["pet"] | NotGiven = NOT_GIVEN,
        name: str | NotGiven = NOT_GIVEN,
        note: str | NotGiven = NOT_GIVEN,
        owner: str | None | NotGiven = NOT_GIVEN,
        status: Status | str | NotGiven = NOT_GIVEN,
        born: datetime | str | NotGiven = NOT_GIVEN,
        tags: Sequence[str] | Set[str] | NotGiven = NOT_GIVEN,
        weight: float | NotGiven = NOT_GIVEN,
        address: Address | AddressParam | ModelTypes | NotGiven = NOT_GIVEN,
        home: Home | HomeParam | ModelTypes | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """PATCH /pets/{id}

        Returns:
            Done
        """
        return self._client.call(
            _UPDATE,
            path={"id": id},
            body=whole_or_parts(
                body,
                {
                    "kind": kind,
                    "name": name,
                    "note": note,
                    "owner": owner,
                    "status": status,
                    "born": born,
                    "tags": tags,
                    "weight": weight,
                    "address": address,
                    "home": home,
                },
            ),
            options=options,
        )


class AsyncPetsResource(AsyncResource):
    if TYPE_CHECKING:
        with_raw_response: AsyncPetsResourceViews[_views.Raw]

    async def list(
        self,
        *,
        q: str,
        filters: str | None | NotGiven = NOT_GIVEN,
        tags: Sequence[str] | Set[str] | None | NotGiven = NOT_GIVEN,
        where: Mapping[str, str] | Model | None | NotGiven = NOT_GIVEN,
        anything: object | None | NotGiven = NOT_GIVEN,
        x_trace_id: str | None | NotGiven = NOT_GIVEN,
        seen: int | None | NotGiven = NOT_GIVEN,
        exact: ObjectTypes | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> _list[Pet]:
        """GET /pets

        Returns:
            All
        """
        return await self._client.call(
            _LIST,
            query={
                "q": q,
                "filters": filters,
                "tags": tags,
                "where": where,
                "anything": anything,
                "exact": exact,
            },
            headers={"X-Trace-Id": x_trace_id},
            cookies={"seen": seen},
            options=options,
        )

    @overload
    async def create(
        self,
        *,
        name: str,
        kind: Literal["pet"] = "pet",
        **options: Unpack[_CreateOptions],
    ) -> Pet: ...

    @overload
    async def create(
        self,
        body: NewPet | ObjectTypes,
        **options: Unpack[RequestOptions],
    ) -> Pet: ...

    async def create(
        self,
        body: NewPet | ObjectTypes | NotGiven = NOT_GIVEN,
        *,
        kind: Literal["pet"] | NotGiven = NOT_GIVEN,
        name: str | NotGiven = NOT_GIVEN,
        note: str | NotGiven = NOT_GIVEN,
        owner: str | None | NotGiven = NOT_GIVEN,
        status: Status | str | NotGiven = NOT_GIVEN,
        born: datetime | str | NotGiven = NOT_GIVEN,
        tags: Sequence[str] | Set[str] | NotGiven = NOT_GIVEN,
        weight: float | NotGiven = NOT_GIVEN,
        address: Address | AddressParam | ModelTypes | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Pet:
        """POST /pets

        Returns:
            Made
        """
        return await self._client.call(
            _CREATE,
            body=whole_or_parts(
                body,
                {
                    "kind": kind,
                    "name": name,
                    "note": note,
                    "owner": owner,
                    "status": status,
                    "born": born,
                    "tags": tags,
                    "weight": weight,
                    "address": address,
                },
            ),
            options=options,
        )

    @overload
    async def update(
        self,
        id: str,
        *,
        name: str,
        kind: Literal["pet"] = "pet",
        **options: Unpack[_UpdateOptions],
    ) -> None: ...

    @overload
    async def update(
        self,
        id: str,
        body: Pet | ObjectTypes,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    async def update(
        self,
        id: str,
        body: Pet | ObjectTypes | NotGiven = NOT_GIVEN,
        *,
        kind: Literal["pet"] | NotGiven = NOT_GIVEN,
        name: str | NotGiven = NOT_GIVEN,
        note: str | NotGiven = NOT_GIVEN,
        owner: str | None | NotGiven = NOT_GIVEN,
        status: Status | str | NotGiven = NOT_GIVEN,
        born: datetime | str | NotGiven = NOT_GIVEN,
        tags: Sequence[str] | Set[str] | NotGiven = NOT_GIVEN,
        weight: float | NotGiven = NOT_GIVEN,
        address: Address | AddressParam | ModelTypes | NotGiven = NOT_GIVEN,
        home: Home | HomeParam | ModelTypes | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """PATCH /pets/{id}

        Returns:
            Done
        """
        return await self._client.call(
            _UPDATE,
            path={"id": id},
            body=whole_or_parts(
                body,
                {
                    "kind": kind,
                    "name": name,
                    "note": note,
                    "owner": owner,
                    "status": status,
                    "born": born,
                    "tags": tags,
                    "weight": weight,
                    "address": address,
                    "home": home,
                },
            ),
            options=options,
        )


if TYPE_CHECKING:

    class _CreateOptions(RequestOptions, total=False):
        """What the overloads of `create` have in common."""

        note: str | NotGiven
        owner: str | None | NotGiven
        status: Status | str | NotGiven
        born: datetime | str | NotGiven
        tags: Sequence[str] | Set[str] | NotGiven
        weight: float | NotGiven
        address: Address | AddressParam | ModelTypes | NotGiven


if TYPE_CHECKING:

    class _UpdateOptions(RequestOptions, total=False):
        """What the overloads of `update` have in common."""

        note: str | NotGiven
        owner: str | None | NotGiven
        status: Status | str | NotGiven
        born: datetime | str | NotGiven
        tags: Sequence[str] | Set[str] | NotGiven
        weight: float | NotGiven
        address: Address | AddressParam | ModelTypes | NotGiven
        home: Home | HomeParam | ModelTypes | NotGiven


if TYPE_CHECKING:

    class PetsResourceViews(_views.Views[_views.D]):
        """The methods, delivering responses in another way."""

        list: _Final = _views.SyncMethod(PetsResource.list)

        @overload
        def create(
            self: _views.Views[_views.Raw],
            *,
            name: str,
            kind: Literal["pet"] = "pet",
            **options: Unpack[_CreateOptions],
        ) -> _views.RawResponse[Pet]: ...

        @overload
        def create(
            self: _views.Views[_views.Raw],
            body: NewPet | ObjectTypes,
            **options: Unpack[RequestOptions],
        ) -> _views.RawResponse[Pet]: ...

        def create(self, *args: _Any, **kwargs: _Any) -> _Any: ...

        @overload
        def update(
            self: _views.Views[_views.Raw],
            id: str,
            *,
            name: str,
            kind: Literal["pet"] = "pet",
            **options: Unpack[_UpdateOptions],
        ) -> _views.RawResponse[None]: ...

        @overload
        def update(
            self: _views.Views[_views.Raw],
            id: str,
            body: Pet | ObjectTypes,
            **options: Unpack[RequestOptions],
        ) -> _views.RawResponse[None]: ...

        def update(self, *args: _Any, **kwargs: _Any) -> _Any: ...

    class AsyncPetsResourceViews(_views.Views[_views.D]):
        """The same, to be awaited."""

        list: _Final = _views.AsyncMethod(AsyncPetsResource.list)

        @overload
        def create(
            self: _views.Views[_views.Raw],
            *,
            name: str,
            kind: Literal["pet"] = "pet",
            **options: Unpack[_CreateOptions],
        ) -> _views.AsyncRaw[Pet]: ...

        @overload
        def create(
            self: _views.Views[_views.Raw],
            body: NewPet | ObjectTypes,
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncRaw[Pet]: ...

        def create(self, *args: _Any, **kwargs: _Any) -> _Any: ...

        @overload
        def update(
            self: _views.Views[_views.Raw],
            id: str,
            *,
            name: str,
            kind: Literal["pet"] = "pet",
            **options: Unpack[_UpdateOptions],
        ) -> _views.AsyncRaw[None]: ...

        @overload
        def update(
            self: _views.Views[_views.Raw],
            id: str,
            body: Pet | ObjectTypes,
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncRaw[None]: ...

        def update(self, *args: _Any, **kwargs: _Any) -> _Any: ...
