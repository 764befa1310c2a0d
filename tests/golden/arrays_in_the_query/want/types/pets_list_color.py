from __future__ import annotations

from .._runtime.models.enums import OpenStrEnum


class PetsListColorItem(OpenStrEnum):
    """An item of the color of `pets.list`."""

    RED = "red"
    BLUE = "blue"
