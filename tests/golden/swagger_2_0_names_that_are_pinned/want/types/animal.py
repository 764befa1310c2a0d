"""`Animal` and the types of its parts."""

from __future__ import annotations

from .._runtime.models.enums import OpenStrEnum
from .._runtime.models.model import Model


class Animal(Model):
    """The schema `com.example.Pet`."""

    kind: Species | None = None


class Species(OpenStrEnum):
    """The kind of Animal."""

    CAT = "cat"
    DOG = "dog"
