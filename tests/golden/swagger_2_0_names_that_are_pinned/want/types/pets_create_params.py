"""What PetsCreateParams is made of."""

from __future__ import annotations


from .._runtime.model import Model


class PetsCreateParams(Model):
    """The body of `pets.create`."""

    home: Address | None = None


class Address(Model):
    """The home of PetsCreateParams."""

    street: str | None = None
