from __future__ import annotations

from builtins import list as _list
from typing import TYPE_CHECKING, Unpack, overload

from .._runtime.arguments.whole_body import whole_or_parts
from .._runtime.call.operation import Operation
from .._runtime.client.resource import AsyncResource, SyncResource
from .._runtime.options import NOT_GIVEN, NotGiven, RequestOptions

if TYPE_CHECKING:
    from typing import Any as _Any
    from typing import Final as _Final
    from typing import Literal

    from .._runtime.client import views as _views
    from .._runtime.models.model import ModelTypes, ObjectTypes
    from ..types import Vehicle, VehicleParam, VehicleState

_CREATE: Operation[Vehicle] = Operation(
    "POST",
    "/vehicles",
    returns="Vehicle",
    body="application/json",
    body_required=True,
    body_type="Vehicle",
    formats={"body": {"trailer": "Vehicle", None: "Vehicle"}},
    required={"body": ("kind",)},
)

_LIST: Operation[_list[Vehicle]] = Operation(
    "GET",
    "/vehicles",
    returns="list[Vehicle]",
)


class VehiclesResource(SyncResource):
    if TYPE_CHECKING:
        with_raw_response: VehiclesResourceViews[_views.Raw]

    @overload
    def create(
        self,
        *,
        doors: int,
        kind: Literal["car"],
        trailer: Vehicle | VehicleParam | ModelTypes | NotGiven = NOT_GIVEN,
        number: str | NotGiven = NOT_GIVEN,
        state: VehicleState | str | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Vehicle: ...

    @overload
    def create(
        self,
        *,
        kind: Literal["Truck"],
        load: float | NotGiven = NOT_GIVEN,
        number: str | NotGiven = NOT_GIVEN,
        state: VehicleState | str | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Vehicle: ...

    @overload
    def create(
        self,
        *,
        kind: Literal["bike"],
        gears: int | NotGiven = NOT_GIVEN,
        number: str | NotGiven = NOT_GIVEN,
        state: VehicleState | str | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Vehicle: ...

    @overload
    def create(
        self,
        *,
        kind: Literal["Boat"],
        number: str | NotGiven = NOT_GIVEN,
        state: VehicleState | str | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Vehicle: ...

    @overload
    def create(
        self,
        body: Vehicle | ObjectTypes,
        **options: Unpack[RequestOptions],
    ) -> Vehicle: ...

    def create(
        self,
        body: Vehicle | ObjectTypes | NotGiven = NOT_GIVEN,
        *,
        doors: int | NotGiven = NOT_GIVEN,
        trailer: Vehicle | VehicleParam | ModelTypes | NotGiven = NOT_GIVEN,
        number: str | NotGiven = NOT_GIVEN,
        kind: Literal["car", "Truck", "bike", "Boat"] | NotGiven = NOT_GIVEN,
        state: VehicleState | str | NotGiven = NOT_GIVEN,
        load: float | NotGiven = NOT_GIVEN,
        gears: int | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Vehicle:
        return self._client.call(
            _CREATE,
            body=whole_or_parts(
                body,
                {
                    "doors": doors,
                    "trailer": trailer,
                    "number": number,
                    "kind": kind,
                    "state": state,
                    "load": load,
                    "gears": gears,
                },
            ),
            options=options,
        )

    def list(
        self,
        **options: Unpack[RequestOptions],
    ) -> _list[Vehicle]:
        return self._client.call(
            _LIST,
            options=options,
        )


class AsyncVehiclesResource(AsyncResource):
    if TYPE_CHECKING:
        with_raw_response: AsyncVehiclesResourceViews[_views.Raw]

    @overload
    async def create(
        self,
        *,
        doors: int,
        kind: Literal["car"],
        trailer: Vehicle | VehicleParam | ModelTypes | NotGiven = NOT_GIVEN,
        number: str | NotGiven = NOT_GIVEN,
        state: VehicleState | str | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Vehicle: ...

    @overload
    async def create(
        self,
        *,
        kind: Literal["Truck"],
        load: float | NotGiven = NOT_GIVEN,
        number: str | NotGiven = NOT_GIVEN,
        state: VehicleState | str | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Vehicle: ...

    @overload
    async def create(
        self,
        *,
        kind: Literal["bike"],
        gears: int | NotGiven = NOT_GIVEN,
        number: str | NotGiven = NOT_GIVEN,
        state: VehicleState | str | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Vehicle: ...

    @overload
    async def create(
        self,
        *,
        kind: Literal["Boat"],
        number: str | NotGiven = NOT_GIVEN,
        state: VehicleState | str | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Vehicle: ...

    @overload
    async def create(
        self,
        body: Vehicle | ObjectTypes,
        **options: Unpack[RequestOptions],
    ) -> Vehicle: ...

    async def create(
        self,
        body: Vehicle | ObjectTypes | NotGiven = NOT_GIVEN,
        *,
        doors: int | NotGiven = NOT_GIVEN,
        trailer: Vehicle | VehicleParam | ModelTypes | NotGiven = NOT_GIVEN,
        number: str | NotGiven = NOT_GIVEN,
        kind: Literal["car", "Truck", "bike", "Boat"] | NotGiven = NOT_GIVEN,
        state: VehicleState | str | NotGiven = NOT_GIVEN,
        load: float | NotGiven = NOT_GIVEN,
        gears: int | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Vehicle:
        return await self._client.call(
            _CREATE,
            body=whole_or_parts(
                body,
                {
                    "doors": doors,
                    "trailer": trailer,
                    "number": number,
                    "kind": kind,
                    "state": state,
                    "load": load,
                    "gears": gears,
                },
            ),
            options=options,
        )

    async def list(
        self,
        **options: Unpack[RequestOptions],
    ) -> _list[Vehicle]:
        return await self._client.call(
            _LIST,
            options=options,
        )


if TYPE_CHECKING:

    class VehiclesResourceViews(_views.Views[_views.D]):
        """The methods, delivering responses in another way."""

        list: _Final = _views.SyncMethod(VehiclesResource.list)

        @overload
        def create(
            self: _views.Views[_views.Raw],
            *,
            doors: int,
            kind: Literal["car"],
            trailer: Vehicle | VehicleParam | ModelTypes | NotGiven = NOT_GIVEN,
            number: str | NotGiven = NOT_GIVEN,
            state: VehicleState | str | NotGiven = NOT_GIVEN,
            **options: Unpack[RequestOptions],
        ) -> _views.RawResponse[Vehicle]: ...

        @overload
        def create(
            self: _views.Views[_views.Raw],
            *,
            kind: Literal["Truck"],
            load: float | NotGiven = NOT_GIVEN,
            number: str | NotGiven = NOT_GIVEN,
            state: VehicleState | str | NotGiven = NOT_GIVEN,
            **options: Unpack[RequestOptions],
        ) -> _views.RawResponse[Vehicle]: ...

        @overload
        def create(
            self: _views.Views[_views.Raw],
            *,
            kind: Literal["bike"],
            gears: int | NotGiven = NOT_GIVEN,
            number: str | NotGiven = NOT_GIVEN,
            state: VehicleState | str | NotGiven = NOT_GIVEN,
            **options: Unpack[RequestOptions],
        ) -> _views.RawResponse[Vehicle]: ...

        @overload
        def create(
            self: _views.Views[_views.Raw],
            *,
            kind: Literal["Boat"],
            number: str | NotGiven = NOT_GIVEN,
            state: VehicleState | str | NotGiven = NOT_GIVEN,
            **options: Unpack[RequestOptions],
        ) -> _views.RawResponse[Vehicle]: ...

        @overload
        def create(
            self: _views.Views[_views.Raw],
            body: Vehicle | ObjectTypes,
            **options: Unpack[RequestOptions],
        ) -> _views.RawResponse[Vehicle]: ...

        def create(self, *args: _Any, **kwargs: _Any) -> _Any: ...

    class AsyncVehiclesResourceViews(_views.Views[_views.D]):
        """The same, to be awaited."""

        list: _Final = _views.AsyncMethod(AsyncVehiclesResource.list)

        @overload
        def create(
            self: _views.Views[_views.Raw],
            *,
            doors: int,
            kind: Literal["car"],
            trailer: Vehicle | VehicleParam | ModelTypes | NotGiven = NOT_GIVEN,
            number: str | NotGiven = NOT_GIVEN,
            state: VehicleState | str | NotGiven = NOT_GIVEN,
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncRaw[Vehicle]: ...

        @overload
        def create(
            self: _views.Views[_views.Raw],
            *,
            kind: Literal["Truck"],
            load: float | NotGiven = NOT_GIVEN,
            number: str | NotGiven = NOT_GIVEN,
            state: VehicleState | str | NotGiven = NOT_GIVEN,
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncRaw[Vehicle]: ...

        @overload
        def create(
            self: _views.Views[_views.Raw],
            *,
            kind: Literal["bike"],
            gears: int | NotGiven = NOT_GIVEN,
            number: str | NotGiven = NOT_GIVEN,
            state: VehicleState | str | NotGiven = NOT_GIVEN,
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncRaw[Vehicle]: ...

        @overload
        def create(
            self: _views.Views[_views.Raw],
            *,
            kind: Literal["Boat"],
            number: str | NotGiven = NOT_GIVEN,
            state: VehicleState | str | NotGiven = NOT_GIVEN,
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncRaw[Vehicle]: ...

        @overload
        def create(
            self: _views.Views[_views.Raw],
            body: Vehicle | ObjectTypes,
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncRaw[Vehicle]: ...

        def create(self, *args: _Any, **kwargs: _Any) -> _Any: ...
