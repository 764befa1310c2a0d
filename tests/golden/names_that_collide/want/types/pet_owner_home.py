"""What PetOwnerHome is made of."""

from __future__ import annotations


from .._runtime.enums import OpenStrEnum


class PetOwnerHome(OpenStrEnum):
    """The schema `PetOwnerHome`."""

    A = "a"
    B = "b"
