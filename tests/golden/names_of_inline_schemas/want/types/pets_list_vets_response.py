from __future__ import annotations

from .._runtime.models.model import Model


class PetsListVetsResponseItem(Model):
    name: str | None = None
    home_address: PetsListVetsResponseItemHomeAddress | None = None


class PetsListVetsResponseItemHomeAddress(Model):
    street: str | None = None
