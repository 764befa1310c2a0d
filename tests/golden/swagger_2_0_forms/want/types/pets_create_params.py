"""What PetsCreateParams is made of."""

from __future__ import annotations


from .._runtime.model import Model


class PetsCreateParams(Model):
    """The body of `pets.create`."""

    name: str
    """What it is called"""

    note: str | None = None
    tags: list[str] | None = None
    age: int | None = None
