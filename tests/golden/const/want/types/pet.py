from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.constructor import constructor
from .._runtime.models.model import Model
from .._runtime.options import NOT_GIVEN

if TYPE_CHECKING:
    from typing import Literal

    from .._runtime.options import NotGiven


class Pet(Model):
    kind: Literal["pet"] = "pet"
    version: Literal[2] = 2
    note: Literal["optional"] | None = None
    name: str | None = None

    @constructor
    def __init__(
        self,
        *,
        kind: Literal["pet"] = "pet",
        version: Literal[2] = 2,
        note: Literal["optional"] | NotGiven = NOT_GIVEN,
        name: str | NotGiven = NOT_GIVEN,
    ) -> None: ...
