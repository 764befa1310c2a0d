"""What PetOwner is made of."""

from __future__ import annotations


from .._runtime.model import Model


class PetOwner(Model):
    """The schema `pet_owner`."""

    home: PetOwnerHome2 | None = None


class PetOwnerHome2(Model):
    """The home of PetOwner."""

    d: str | None = None
