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
    from ..types import ContactCreateParams

_CREATE: Operation[None] = Operation(
    "POST",
    "/contacts",
    returns="None",
    body="application/json",
    body_type="ContactCreateParams",
    implied=(
        implied.Implied(
            given={},
            constants={"type": "contact"},
        ),
    ),
)


class ContactsResource(SyncResource):
    if TYPE_CHECKING:
        with_raw_response: ContactsResourceViews[_views.Raw]

    def create(
        self,
        body: ContactCreateParams | ObjectTypes | NotGiven = NOT_GIVEN,
        *,
        type: Literal["contact"] | NotGiven = NOT_GIVEN,
        email: str | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """The constant of a body that can be left out goes with the rest of it

        Returns:
            Done
        """
        return self._client.call(
            _CREATE,
            body=whole_or_parts(
                body,
                {
                    "type": type,
                    "email": email,
                },
            ),
            options=options,
        )


class AsyncContactsResource(AsyncResource):
    if TYPE_CHECKING:
        with_raw_response: AsyncContactsResourceViews[_views.Raw]

    async def create(
        self,
        body: ContactCreateParams | ObjectTypes | NotGiven = NOT_GIVEN,
        *,
        type: Literal["contact"] | NotGiven = NOT_GIVEN,
        email: str | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """The constant of a body that can be left out goes with the rest of it

        Returns:
            Done
        """
        return await self._client.call(
            _CREATE,
            body=whole_or_parts(
                body,
                {
                    "type": type,
                    "email": email,
                },
            ),
            options=options,
        )


if TYPE_CHECKING:

    class ContactsResourceViews(_views.Views[_views.D]):
        """The methods, delivering responses in another way."""

        create: _Final = _views.SyncMethod(ContactsResource.create)

    class AsyncContactsResourceViews(_views.Views[_views.D]):
        """The same, to be awaited."""

        create: _Final = _views.AsyncMethod(AsyncContactsResource.create)
