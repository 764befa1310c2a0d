from __future__ import annotations

from typing import TYPE_CHECKING, Unpack, overload

from .._runtime.arguments.whole_body import whole_or_parts
from .._runtime.call.operation import Operation
from .._runtime.client.resource import AsyncResource, SyncResource
from .._runtime.options import NOT_GIVEN, NotGiven, RequestOptions

if TYPE_CHECKING:
    from typing import Any as _Any
    from typing import Final as _Final

    from .._runtime.client import views as _views
    from .._runtime.models.model import ObjectTypes
    from ..types import Pet

_CREATE: Operation[None] = Operation(
    "POST",
    "/pets",
    returns="None",
    body="application/json",
    body_type="Pet",
)

_REPLACE: Operation[None] = Operation(
    "PUT",
    "/pets",
    returns="None",
    body="application/json",
    body_required=True,
    body_type="Pet",
)

_UPDATE: Operation[None] = Operation(
    "PATCH",
    "/pets",
    returns="None",
    body="application/json",
    body_type="Pet | None",
)


class PetsResource(SyncResource):
    if TYPE_CHECKING:
        with_raw_response: PetsResourceViews[_views.Raw]

    def create(
        self,
        body: Pet | ObjectTypes | NotGiven = NOT_GIVEN,
        *,
        name: str | NotGiven = NOT_GIVEN,
        age: int | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """POST /pets

        Returns:
            Done
        """
        return self._client.call(
            _CREATE,
            body=whole_or_parts(
                body,
                {
                    "name": name,
                    "age": age,
                },
            ),
            options=options,
        )

    @overload
    def replace(
        self,
        *,
        name: str,
        age: int | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    @overload
    def replace(
        self,
        body: Pet | ObjectTypes,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    def replace(
        self,
        body: Pet | ObjectTypes | NotGiven = NOT_GIVEN,
        *,
        name: str | NotGiven = NOT_GIVEN,
        age: int | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """PUT /pets

        Returns:
            Done
        """
        return self._client.call(
            _REPLACE,
            body=whole_or_parts(
                body,
                {
                    "name": name,
                    "age": age,
                },
            ),
            options=options,
        )

    def update(
        self,
        body: Pet | ObjectTypes | None | NotGiven = NOT_GIVEN,
        *,
        name: str | NotGiven = NOT_GIVEN,
        age: int | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """PATCH /pets

        Returns:
            Done
        """
        return self._client.call(
            _UPDATE,
            body=whole_or_parts(
                body,
                {
                    "name": name,
                    "age": age,
                },
            ),
            options=options,
        )


class AsyncPetsResource(AsyncResource):
    if TYPE_CHECKING:
        with_raw_response: AsyncPetsResourceViews[_views.Raw]

    async def create(
        self,
        body: Pet | ObjectTypes | NotGiven = NOT_GIVEN,
        *,
        name: str | NotGiven = NOT_GIVEN,
        age: int | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """POST /pets

        Returns:
            Done
        """
        return await self._client.call(
            _CREATE,
            body=whole_or_parts(
                body,
                {
                    "name": name,
                    "age": age,
                },
            ),
            options=options,
        )

    @overload
    async def replace(
        self,
        *,
        name: str,
        age: int | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    @overload
    async def replace(
        self,
        body: Pet | ObjectTypes,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    async def replace(
        self,
        body: Pet | ObjectTypes | NotGiven = NOT_GIVEN,
        *,
        name: str | NotGiven = NOT_GIVEN,
        age: int | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """PUT /pets

        Returns:
            Done
        """
        return await self._client.call(
            _REPLACE,
            body=whole_or_parts(
                body,
                {
                    "name": name,
                    "age": age,
                },
            ),
            options=options,
        )

    async def update(
        self,
        body: Pet | ObjectTypes | None | NotGiven = NOT_GIVEN,
        *,
        name: str | NotGiven = NOT_GIVEN,
        age: int | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """PATCH /pets

        Returns:
            Done
        """
        return await self._client.call(
            _UPDATE,
            body=whole_or_parts(
                body,
                {
                    "name": name,
                    "age": age,
                },
            ),
            options=options,
        )


if TYPE_CHECKING:

    class PetsResourceViews(_views.Views[_views.D]):
        """The methods, delivering responses in another way."""

        create: _Final = _views.SyncMethod(PetsResource.create)
        update: _Final = _views.SyncMethod(PetsResource.update)

        @overload
        def replace(
            self: _views.Views[_views.Raw],
            *,
            name: str,
            age: int | NotGiven = NOT_GIVEN,
            **options: Unpack[RequestOptions],
        ) -> _views.RawResponse[None]: ...

        @overload
        def replace(
            self: _views.Views[_views.Raw],
            body: Pet | ObjectTypes,
            **options: Unpack[RequestOptions],
        ) -> _views.RawResponse[None]: ...

        def replace(self, *args: _Any, **kwargs: _Any) -> _Any: ...

    class AsyncPetsResourceViews(_views.Views[_views.D]):
        """The same, to be awaited."""

        create: _Final = _views.AsyncMethod(AsyncPetsResource.create)
        update: _Final = _views.AsyncMethod(AsyncPetsResource.update)

        @overload
        def replace(
            self: _views.Views[_views.Raw],
            *,
            name: str,
            age: int | NotGiven = NOT_GIVEN,
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncRaw[None]: ...

        @overload
        def replace(
            self: _views.Views[_views.Raw],
            body: Pet | ObjectTypes,
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncRaw[None]: ...

        def replace(self, *args: _Any, **kwargs: _Any) -> _Any: ...
