from __future__ import annotations

from .._runtime.models.model import Model


class PetsVetsListResponseItem(Model):
    name: str | None = None
    home_address: PetsVetsListResponseItemHomeAddress | None = None


class PetsVetsListResponseItemHomeAddress(Model):
    street: str | None = None
