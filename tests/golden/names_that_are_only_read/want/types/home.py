from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.constructor import constructor
from .._runtime.models.model import Model
from .._runtime.options import NOT_GIVEN

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Annotated

    from .._runtime.models.model import Model, ModelTypes
    from .._runtime.models.tagged import TaggedBy
    from .._runtime.models.unknown import UnknownObject
    from .._runtime.options import NotGiven
    from .company import Company
    from .guest import Guest
    from .person import Person
    from .pet import Pet
    from .typed_dicts.company import CompanyParam
    from .typed_dicts.guest import GuestParam
    from .typed_dicts.person import PersonParam
    from .typed_dicts.pet import PetParam


class Home(Model):
    pet: Pet | None = None
    pets: dict[str, Pet] | None = None
    guests: list[Guest] | None = None
    owner: (
        Annotated[
            Person | Company | UnknownObject,
            TaggedBy(
                "is",
                {Person: "p", Company: "c"},
                {Person: "Person", Company: "Company"},
            ),
        ]
        | None
    ) = None

    @constructor
    def __init__(
        self,
        *,
        pet: Pet | PetParam | ModelTypes | NotGiven = NOT_GIVEN,
        pets: Mapping[str, Pet | PetParam | ModelTypes] | Model | NotGiven = NOT_GIVEN,
        guests: Sequence[Guest | GuestParam | ModelTypes] | NotGiven = NOT_GIVEN,
        owner: (
            Person | PersonParam | Company | CompanyParam | ModelTypes | NotGiven
        ) = NOT_GIVEN,
    ) -> None: ...
