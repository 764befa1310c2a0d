from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.arguments import implied
from .._runtime.arguments.whole_body import whole_or_parts
from .._runtime.call.operation import Operation
from .._runtime.client.resource import AsyncResource, SyncResource
from .._runtime.options import NOT_GIVEN, NotGiven, RequestOptions

if TYPE_CHECKING:
    from typing import Final as _Final
    from typing import Literal

    from .._runtime.client import views as _views
    from .._runtime.models.model import ObjectTypes
    from ..types import Pet

_CREATE: Operation[None] = Operation(
    "POST",
    "/pets",
    returns="None",
    body="application/json",
    body_required=True,
    body_type="Pet",
    implied=(
        implied.Implied(
            given={},
            constants={"kind": "pet", "version": 2},
        ),
    ),
)


class PetsResource(SyncResource):
    if TYPE_CHECKING:
        with_raw_response: PetsResourceViews[_views.Raw]

    def create(
        self,
        body: Pet | ObjectTypes | NotGiven = NOT_GIVEN,
        *,
        kind: Literal["pet"] | NotGiven = NOT_GIVEN,
        version: Literal[2] | NotGiven = NOT_GIVEN,
        note: Literal["optional"] | NotGiven = NOT_GIVEN,
        name: str | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
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
                    "version": version,
                    "note": note,
                    "name": name,
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
        kind: Literal["pet"] | NotGiven = NOT_GIVEN,
        version: Literal[2] | NotGiven = NOT_GIVEN,
        note: Literal["optional"] | NotGiven = NOT_GIVEN,
        name: str | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
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
                    "version": version,
                    "note": note,
                    "name": name,
                },
            ),
            options=options,
        )


if TYPE_CHECKING:

    class PetsResourceViews(_views.Views[_views.D]):
        """The methods, delivering responses in another way."""

        create: _Final = _views.SyncMethod(PetsResource.create)

    class AsyncPetsResourceViews(_views.Views[_views.D]):
        """The same, to be awaited."""

        create: _Final = _views.AsyncMethod(AsyncPetsResource.create)
