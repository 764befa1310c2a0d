from __future__ import annotations

from .._runtime.models.enums import OpenStrEnum


class PetsVetsListSort(OpenStrEnum):
    """The sort of `pets.vets.list`."""

    NAME = "name"
    AGE = "age"
