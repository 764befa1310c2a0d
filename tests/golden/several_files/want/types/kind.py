"""What Kind is made of."""

from __future__ import annotations

from .._runtime.enums import OpenStrEnum


class Kind(OpenStrEnum):
    CAT = "cat"
    DOG = "dog"
