"""What PetsVetsListSort is made of."""

from __future__ import annotations


from .._runtime.enums import OpenStrEnum


class PetsVetsListSort(OpenStrEnum):
    """The sort of an operation."""

    NAME_2 = "name"
    AGE = "age"
