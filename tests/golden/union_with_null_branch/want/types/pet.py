from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.enums import OpenStrEnum
from .._runtime.models.model import Model

if TYPE_CHECKING:
    from .owner import Owner


class Pet(Model):
    owner: Owner | None
    name: str | int | None
    color: PetColor | None


class PetColor(OpenStrEnum):
    RED = "red"
    BLUE = "blue"
