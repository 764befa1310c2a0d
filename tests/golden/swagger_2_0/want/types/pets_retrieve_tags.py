from __future__ import annotations

from .._runtime.models.enums import OpenStrEnum


class PetsRetrieveTagsItem(OpenStrEnum):
    BIG = "big"
    SMALL = "small"
