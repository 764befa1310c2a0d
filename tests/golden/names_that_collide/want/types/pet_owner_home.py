from __future__ import annotations

from .._runtime.models.enums import OpenStrEnum


class PetOwnerHome(OpenStrEnum):
    A = "a"
    B = "b"
