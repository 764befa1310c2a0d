from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.enums import OpenStrEnum
from .._runtime.models.model import Model

if TYPE_CHECKING:
    from typing import Literal


class Pet(Model):
    color: PetColor | None
    nothing: None
    one_or_null: Literal["only"] | None = None


class PetColor(OpenStrEnum):
    RED = "red"
    BLUE = "blue"
