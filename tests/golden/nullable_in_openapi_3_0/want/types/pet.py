from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.enums import OpenStrEnum
from .._runtime.models.model import Model

if TYPE_CHECKING:
    from .owner import Owner


class Pet(Model):
    name: str | None
    owner: Owner | None = None
    color: PetColor | None = None


class PetColor(OpenStrEnum):
    RED = "red"
    BLUE = "blue"
