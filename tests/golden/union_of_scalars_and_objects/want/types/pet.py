from __future__ import annotations

from .._runtime.models.model import Model


class Pet(Model):
    id: str | int | None = None
    toy: str | list[str] | PetToy | None = None


class PetToy(Model):
    name: str | None = None
