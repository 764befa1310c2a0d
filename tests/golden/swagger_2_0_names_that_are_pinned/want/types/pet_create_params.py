from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.constructor import constructor
from .._runtime.models.model import Model
from .._runtime.options import NOT_GIVEN

if TYPE_CHECKING:
    from .._runtime.models.model import ModelTypes
    from .._runtime.options import NotGiven
    from .typed_dicts.pet_create_params import AddressParam


class PetCreateParams(Model):
    home: Address | None = None

    @constructor
    def __init__(
        self,
        *,
        home: Address | AddressParam | ModelTypes | NotGiven = NOT_GIVEN,
    ) -> None: ...


class Address(Model):
    street: str | None = None

    @constructor
    def __init__(
        self,
        *,
        street: str | NotGiven = NOT_GIVEN,
    ) -> None: ...
