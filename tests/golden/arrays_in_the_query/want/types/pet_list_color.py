from __future__ import annotations

from .._runtime.models.enums import OpenStrEnum


class PetListColorItem(OpenStrEnum):
    RED = "red"
    BLUE = "blue"
