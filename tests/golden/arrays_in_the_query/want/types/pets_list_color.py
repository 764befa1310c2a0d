"""What PetsListColorItem is made of."""

from __future__ import annotations


from .._runtime.enums import OpenStrEnum


class PetsListColorItem(OpenStrEnum):
    """The item of an operation."""

    RED = "red"
    BLUE = "blue"
