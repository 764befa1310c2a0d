"""What Pet is made of."""

from __future__ import annotations


from .._runtime.model import Model


class Pet(Model):
    """The schema `Pet`."""

    id: str | int | None = None
    toy: str | list[str] | PetToyObject | None = None


class PetToyObject(Model):
    """The toy of Pet, where it is an object."""

    name: str | None = None
