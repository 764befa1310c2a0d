"""What Pet is made of."""

from __future__ import annotations


from .._runtime.model import Model


class Pet(Model):
    """The schema `Pet`."""

    id: str | int | None = None
    toy: str | list[str] | PetToyType3 | None = None


class PetToyType3(Model):
    """The 3 of an operation."""

    name: str | None = None
