from __future__ import annotations

from .._runtime.models.enums import OpenStrEnum


class PetRetrieveTag(OpenStrEnum):
    BIG = "big"
    SMALL = "small"
