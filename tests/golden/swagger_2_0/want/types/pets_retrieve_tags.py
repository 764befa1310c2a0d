from __future__ import annotations

from .._runtime.models.enums import OpenStrEnum


class PetsRetrieveTagsItem(OpenStrEnum):
    """An item of the tags of `pets.retrieve`."""

    BIG = "big"
    SMALL = "small"
