"""What Pet is made of."""

from __future__ import annotations


from .._runtime.model import Model


class Pet(Model):
    """The schema `Pet`."""

    id: str | int | None = None
    toy: str | list[str] | PetToyObject | None = None


class PetToyObject(Model):
    """The object of the toy of Pet."""

    name: str | None = None
