from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.constructor import constructor
from .._runtime.models.model import Model
from .._runtime.options import NOT_GIVEN

if TYPE_CHECKING:
    from collections.abc import Sequence, Set
    from datetime import datetime
    from typing import Literal

    from .._runtime.models.model import ModelTypes
    from .._runtime.options import NotGiven
    from .address import Address
    from .status import Status
    from .typed_dicts.address import AddressParam


class NewPet(Model):
    name: str
    kind: Literal["pet"] = "pet"
    note: str | None = None
    owner: str | None = None
    status: Status | None = None
    born: datetime | None = None
    tags: list[str] | None = None
    weight: float | None = None
    address: Address | None = None

    @constructor
    def __init__(
        self,
        *,
        kind: Literal["pet"] = "pet",
        name: str,
        note: str | NotGiven = NOT_GIVEN,
        owner: str | None | NotGiven = NOT_GIVEN,
        status: Status | str | NotGiven = NOT_GIVEN,
        born: datetime | str | NotGiven = NOT_GIVEN,
        tags: Sequence[str] | Set[str] | NotGiven = NOT_GIVEN,
        weight: float | NotGiven = NOT_GIVEN,
        address: Address | AddressParam | ModelTypes | NotGiven = NOT_GIVEN,
    ) -> None: ...
