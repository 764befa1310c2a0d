"""What PetOwnerHome is made of."""

from __future__ import annotations

from .._runtime.enums import OpenStrEnum


class PetOwnerHome(OpenStrEnum):
    A = "a"
    B = "b"
