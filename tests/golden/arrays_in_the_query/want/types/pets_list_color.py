from __future__ import annotations

from .._runtime.models.enums import OpenStrEnum


class PetsListColorItem(OpenStrEnum):
    RED = "red"
    BLUE = "blue"
