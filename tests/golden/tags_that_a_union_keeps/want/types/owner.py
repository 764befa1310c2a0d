from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.constructor import constructor
from .._runtime.models.model import Model
from .._runtime.options import NOT_GIVEN

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._runtime.models.model import Model, ModelTypes
    from .._runtime.options import NotGiven
    from .pet import Pet
    from .typed_dicts.pet import PetParam


class Owner(Model):
    pet: Pet | None = None
    pets: dict[str, Pet] | None = None

    @constructor
    def __init__(
        self,
        *,
        pet: Pet | PetParam | ModelTypes | NotGiven = NOT_GIVEN,
        pets: Mapping[str, Pet | PetParam | ModelTypes] | Model | NotGiven = NOT_GIVEN,
    ) -> None: ...
