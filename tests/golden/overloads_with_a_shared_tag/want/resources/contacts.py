"""Contacts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.arguments import implied
from .._runtime.arguments.whole_body import whole_or_parts
from .._runtime.call.operation import Operation
from .._runtime.client.resource import AsyncResource, SyncResource
from .._runtime.options import NOT_GIVEN, NotGiven, RequestOptions

if TYPE_CHECKING:
    from typing import Literal
    from .._runtime.models.model import ObjectTypes
    from ..types import ContactsCreateParams

_CREATE: Operation[None] = Operation(
    "POST",
    "/contacts",
    returns="None",
    body="application/json",
    implied=(
        implied.Implied(
            given={},
            constants={"type": "contact"},
        ),
    ),
)


class ContactsResource(SyncResource):
    """Contacts."""

    def create(
        self,
        body: ContactsCreateParams | ObjectTypes | NotGiven = NOT_GIVEN,
        *,
        type: Literal["contact"] | NotGiven = NOT_GIVEN,
        email: str | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """The constant of a body that can be left out goes with the rest of it"""
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
    """Contacts."""

    async def create(
        self,
        body: ContactsCreateParams | ObjectTypes | NotGiven = NOT_GIVEN,
        *,
        type: Literal["contact"] | NotGiven = NOT_GIVEN,
        email: str | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """The constant of a body that can be left out goes with the rest of it"""
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
