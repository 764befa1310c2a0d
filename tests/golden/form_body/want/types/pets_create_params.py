"""What PetsCreateParams is made of."""

from __future__ import annotations


from .._runtime.model import Model


class PetsCreateParams(Model):
    """The body of `pets.create`."""

    name: str
    tags: list[str] | None = None
