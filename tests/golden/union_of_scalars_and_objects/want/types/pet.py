"""`Pet` and the types of its parts."""

from __future__ import annotations

from .._runtime.models.model import Model


class Pet(Model):
    id: str | int | None = None
    toy: str | list[str] | PetToy | None = None


class PetToy(Model):
    """The toy of Pet."""

    name: str | None = None
