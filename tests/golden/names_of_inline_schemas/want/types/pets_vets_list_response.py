"""`PetsVetsListResponseItem` and the types of its parts."""

from __future__ import annotations

from .._runtime.models.model import Model


class PetsVetsListResponseItem(Model):
    """An item of the response of `pets.vets.list`."""

    name: str | None = None
    home_address: PetsVetsListResponseItemHomeAddress | None = None


class PetsVetsListResponseItemHomeAddress(Model):
    """The home_address of PetsVetsListResponseItem."""

    street: str | None = None
