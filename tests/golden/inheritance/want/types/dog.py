from __future__ import annotations

from .._runtime.models.enums import OpenStrEnum
from .._runtime.models.model import field
from .pet import Pet


class Dog(Pet):
    """Barks."""

    bark: DogBark
    pet_type: str = field("petType", default="hound")


class DogBark(OpenStrEnum):
    LOUD = "loud"
    LOW = "low"
