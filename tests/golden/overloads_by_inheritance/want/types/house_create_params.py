from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.constructor import constructor
from .._runtime.models.model import Model

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .._runtime.models.model import ModelTypes
    from .pet import Pet
    from .typed_dicts.cat import CatParam
    from .typed_dicts.dog import DogParam
    from .typed_dicts.pet import PetParam
    from .typed_dicts.puppy import PuppyParam


class HouseCreateParams(Model):
    pets: list[Pet]

    @constructor
    def __init__(
        self,
        *,
        pets: Sequence[Pet | PetParam | CatParam | PuppyParam | DogParam | ModelTypes],
    ) -> None: ...
