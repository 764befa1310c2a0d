"""What Pet is made of."""

from __future__ import annotations


from .._runtime.enums import OpenStrEnum
from .._runtime.model import Model


class Pet(Model):
    """The schema `Pet`."""

    name: str
    color: PetColor | None = None


class PetColor(OpenStrEnum):
    """The color of Pet."""

    RED = "red"
    BLUE = "blue"
