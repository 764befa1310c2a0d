from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.constructor import constructor
from .._runtime.models.model import Model
from .._runtime.options import NOT_GIVEN

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .._runtime.models.model import ModelTypes
    from .._runtime.options import NotGiven
    from .pet import Pet
    from .typed_dicts.pet import PetParam


class TheOwner(Model):
    name: str | None = None
    pets: list[Pet] | None = None

    @constructor
    def __init__(
        self,
        *,
        name: str | NotGiven = NOT_GIVEN,
        pets: Sequence[Pet | PetParam | ModelTypes] | NotGiven = NOT_GIVEN,
    ) -> None: ...
