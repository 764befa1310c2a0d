from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.constructor import constructor
from .._runtime.models.model import Model
from .._runtime.options import NOT_GIVEN

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Annotated
    from .._runtime.models.model import Model, ObjectTypes
    from .._runtime.models.tagged import TaggedBy
    from .._runtime.models.unknown import UnknownObject
    from .._runtime.options import NotGiven
    from .company import Company
    from .guest import Guest
    from .person import Person
    from .pet import Pet


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
        pet: Pet | ObjectTypes | NotGiven = NOT_GIVEN,
        pets: Mapping[str, Pet | ObjectTypes] | Model | NotGiven = NOT_GIVEN,
        guests: Sequence[Guest | ObjectTypes] | NotGiven = NOT_GIVEN,
        owner: Person | Company | ObjectTypes | NotGiven = NOT_GIVEN,
    ) -> None: ...
