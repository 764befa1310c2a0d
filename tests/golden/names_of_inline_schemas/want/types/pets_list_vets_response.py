"""`PetsListVetsResponseItem` and the types of its parts."""

from __future__ import annotations

from .._runtime.models.model import Model


class PetsListVetsResponseItem(Model):
    """An item of the response of `pets.list_vets`."""

    name: str | None = None
    home_address: PetsListVetsResponseItemHomeAddress | None = None


class PetsListVetsResponseItemHomeAddress(Model):
    """The home_address of PetsListVetsResponseItem."""

    street: str | None = None
