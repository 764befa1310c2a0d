from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.constructor import constructor
from .._runtime.models.model import Model
from .._runtime.options import NOT_GIVEN

if TYPE_CHECKING:
    from typing import Literal

    from .._runtime.options import NotGiven


class Drill(Model):
    type: Literal["Drill"] = "Drill"
    speed: int | None = None
    weight: float | None = None

    @constructor
    def __init__(
        self,
        *,
        type: Literal["Drill"] = "Drill",
        speed: int | NotGiven = NOT_GIVEN,
        weight: float | NotGiven = NOT_GIVEN,
    ) -> None: ...
