from __future__ import annotations

from .._runtime.models.enums import OpenStrEnum
from .._runtime.models.model import Model


class Animal(Model):
    kind: Species | None = None


class Species(OpenStrEnum):
    CAT = "cat"
    DOG = "dog"
