from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.constructor import constructor
from .._runtime.models.model import Model
from .._runtime.options import NOT_GIVEN

if TYPE_CHECKING:
    from .._runtime.options import NotGiven


class Place(Model):
    street: str
    floor: int | None = None

    @constructor
    def __init__(
        self,
        *,
        street: str,
        floor: int | NotGiven = NOT_GIVEN,
    ) -> None: ...
