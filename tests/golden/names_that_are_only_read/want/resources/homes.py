from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.arguments.whole_body import whole_or_parts
from .._runtime.call.operation import Operation
from .._runtime.client.resource import AsyncResource, SyncResource
from .._runtime.options import NOT_GIVEN, NotGiven, RequestOptions

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Final as _Final

    from .._runtime.client import views as _views
    from .._runtime.models.model import Model, ModelTypes, ObjectTypes
    from ..types import (
        Company,
        CompanyParam,
        Guest,
        GuestParam,
        Home,
        Person,
        PersonParam,
        Pet,
        PetParam,
    )

_UPDATE: Operation[Home] = Operation(
    "PUT",
    "/homes",
    returns="Home",
    body="application/json",
    body_required=True,
    body_type="Home",
    formats={
        "body": {
            "pet": "Pet",
            "pets": "dict[str, Pet]",
            "guests": "list[Guest]",
            "owner": 'Annotated[Person | Company | UnknownObject, TaggedBy("is", {Person: "p", Company: "c"}, {Person: "Person", Company: "Company"})]',
            None: "Home",
        },
    },
)


class HomesResource(SyncResource):
    if TYPE_CHECKING:
        with_raw_response: HomesResourceViews[_views.Raw]

    def update(
        self,
        body: Home | ObjectTypes | NotGiven = NOT_GIVEN,
        *,
        pet: Pet | PetParam | ModelTypes | NotGiven = NOT_GIVEN,
        pets: Mapping[str, Pet | PetParam | ModelTypes] | Model | NotGiven = NOT_GIVEN,
        guests: Sequence[Guest | GuestParam | ModelTypes] | NotGiven = NOT_GIVEN,
        owner: (
            Person | PersonParam | Company | CompanyParam | ModelTypes | NotGiven
        ) = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Home:
        return self._client.call(
            _UPDATE,
            body=whole_or_parts(
                body,
                {
                    "pet": pet,
                    "pets": pets,
                    "guests": guests,
                    "owner": owner,
                },
            ),
            options=options,
        )


class AsyncHomesResource(AsyncResource):
    if TYPE_CHECKING:
        with_raw_response: AsyncHomesResourceViews[_views.Raw]

    async def update(
        self,
        body: Home | ObjectTypes | NotGiven = NOT_GIVEN,
        *,
        pet: Pet | PetParam | ModelTypes | NotGiven = NOT_GIVEN,
        pets: Mapping[str, Pet | PetParam | ModelTypes] | Model | NotGiven = NOT_GIVEN,
        guests: Sequence[Guest | GuestParam | ModelTypes] | NotGiven = NOT_GIVEN,
        owner: (
            Person | PersonParam | Company | CompanyParam | ModelTypes | NotGiven
        ) = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Home:
        return await self._client.call(
            _UPDATE,
            body=whole_or_parts(
                body,
                {
                    "pet": pet,
                    "pets": pets,
                    "guests": guests,
                    "owner": owner,
                },
            ),
            options=options,
        )


if TYPE_CHECKING:

    class HomesResourceViews(_views.Views[_views.D]):
        """The methods, delivering responses in another way."""

        update: _Final = _views.SyncMethod(HomesResource.update)

    class AsyncHomesResourceViews(_views.Views[_views.D]):
        """The same, to be awaited."""

        update: _Final = _views.AsyncMethod(AsyncHomesResource.update)
