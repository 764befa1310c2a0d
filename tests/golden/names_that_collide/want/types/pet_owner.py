"""`PetOwner` and the types of its parts."""

from __future__ import annotations

from .._runtime.models.model import Model


class PetOwner(Model):
    home: PetOwnerHomeSchema | None = None


class PetOwnerHomeSchema(Model):
    """The home of PetOwner."""

    d: str | None = None
