"""What PetsUpdateFormParams is made of."""

from __future__ import annotations


from .._runtime.model import Model


class PetsUpdateFormParams(Model):
    """The form body of `pets.update`."""

    name: str | None = None
