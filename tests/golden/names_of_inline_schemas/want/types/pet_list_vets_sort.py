from __future__ import annotations

from .._runtime.models.enums import OpenStrEnum


class PetListVetsSort(OpenStrEnum):
    NAME = "name"
    AGE = "age"
