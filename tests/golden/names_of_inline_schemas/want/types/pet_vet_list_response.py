from __future__ import annotations

from .._runtime.models.model import Model


class PetVetListResponseItem(Model):
    name: str | None = None
    home_address: PetVetListResponseItemHomeAddress | None = None


class PetVetListResponseItemHomeAddress(Model):
    street: str | None = None
