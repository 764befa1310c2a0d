from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.constructor import constructor
from .._runtime.models.model import Model
from .._runtime.options import NOT_GIVEN

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .._runtime.models.model import ModelTypes
    from .._runtime.options import NotGiven
    from .guest import Guest
    from .owner import Owner
    from .pet import Pet
    from .typed_dicts.guest import GuestParam
    from .typed_dicts.owner import OwnerParam
    from .typed_dicts.pet import PetParam


class HomeCreateParams(Model):
    name: str
    pet: Pet | None = None
    guests: list[Guest] | None = None
    owner: Owner | None = None

    @constructor
    def __init__(
        self,
        *,
        name: str,
        pet: Pet | PetParam | ModelTypes | NotGiven = NOT_GIVEN,
        guests: Sequence[Guest | GuestParam | ModelTypes] | NotGiven = NOT_GIVEN,
        owner: Owner | OwnerParam | ModelTypes | NotGiven = NOT_GIVEN,
    ) -> None: ...
