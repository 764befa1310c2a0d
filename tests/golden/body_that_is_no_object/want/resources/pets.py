from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.call.operation import Operation
from .._runtime.client.resource import AsyncResource, SyncResource
from .._runtime.options import NOT_GIVEN, NotGiven, RequestOptions

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Final as _Final

    from .._runtime.arguments.uploads import BinaryTypes
    from .._runtime.client import views as _views
    from .._runtime.models.model import Model, ModelTypes
    from ..types import Pet, PetParam

_CREATE: Operation[None] = Operation(
    "POST",
    "/pets",
    returns="None",
    body="application/json",
    body_required=True,
    body_type="list[Pet]",
)

_REPLACE: Operation[None] = Operation(
    "PUT",
    "/pets",
    returns="None",
    body="application/json",
    body_type="dict[str, str]",
)

_UPDATE: Operation[None] = Operation(
    "PATCH",
    "/pets",
    returns="None",
    body="text/plain",
    body_required=True,
)


class PetsResource(SyncResource):
    if TYPE_CHECKING:
        with_raw_response: PetsResourceViews[_views.Raw]

    def create(
        self,
        body: Sequence[Pet | PetParam | ModelTypes],
        **options: Unpack[RequestOptions],
    ) -> None:
        """The pets to make.

        Args:
            body: The pets to make.

        Returns:
            Done
        """
        return self._client.call(
            _CREATE,
            body=body,
            options=options,
        )

    def replace(
        self,
        body: Mapping[str, str] | Model | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """PUT /pets

        Returns:
            Done
        """
        return self._client.call(
            _REPLACE,
            body=body,
            options=options,
        )

    def update(
        self,
        body: BinaryTypes | str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """PATCH /pets

        Returns:
            Done
        """
        return self._client.call(
            _UPDATE,
            body=body,
            options=options,
        )


class AsyncPetsResource(AsyncResource):
    if TYPE_CHECKING:
        with_raw_response: AsyncPetsResourceViews[_views.Raw]

    async def create(
        self,
        body: Sequence[Pet | PetParam | ModelTypes],
        **options: Unpack[RequestOptions],
    ) -> None:
        """The pets to make.

        Args:
            body: The pets to make.

        Returns:
            Done
        """
        return await self._client.call(
            _CREATE,
            body=body,
            options=options,
        )

    async def replace(
        self,
        body: Mapping[str, str] | Model | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """PUT /pets

        Returns:
            Done
        """
        return await self._client.call(
            _REPLACE,
            body=body,
            options=options,
        )

    async def update(
        self,
        body: BinaryTypes | str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """PATCH /pets

        Returns:
            Done
        """
        return await self._client.call(
            _UPDATE,
            body=body,
            options=options,
        )


if TYPE_CHECKING:

    class PetsResourceViews(_views.Views[_views.D]):
        """The methods, delivering responses in another way."""

        create: _Final = _views.SyncMethod(PetsResource.create)
        replace: _Final = _views.SyncMethod(PetsResource.replace)
        update: _Final = _views.SyncMethod(PetsResource.update)

    class AsyncPetsResourceViews(_views.Views[_views.D]):
        """The same, to be awaited."""

        create: _Final = _views.AsyncMethod(AsyncPetsResource.create)
        replace: _Final = _views.AsyncMethod(AsyncPetsResource.replace)
        update: _Final = _views.AsyncMethod(AsyncPetsResource.update)
