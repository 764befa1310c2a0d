from __future__ import annotations

from .._runtime.models.enums import OpenStrEnum


class Kind(OpenStrEnum):
    CAT = "cat"
    DOG = "dog"
