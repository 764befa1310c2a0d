from __future__ import annotations

from .._runtime.models.model import Model


class PetListVetsResponseItem(Model):
    name: str | None = None
    home_address: PetListVetsResponseItemHomeAddress | None = None


class PetListVetsResponseItemHomeAddress(Model):
    street: str | None = None
