from __future__ import annotations

from .._runtime.models.model import Model


class PetOwner(Model):
    home: PetOwnerHomeSchema | None = None


class PetOwnerHomeSchema(Model):
    d: str | None = None
