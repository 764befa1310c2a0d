from __future__ import annotations

from .._runtime.models.model import Model


class Pet(Model):
    """An animal that someone keeps."""

    name: str
    """How it is called."""

    age: int
    owner: PetOwner


class PetOwner(Model):
    name: str | None = None
