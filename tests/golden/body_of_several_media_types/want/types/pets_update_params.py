"""What PetsUpdateParams is made of."""

from __future__ import annotations


from .._runtime.model import Model


class PetsUpdateParams(Model):
    """The body of `pets.update`."""

    nickname: str | None = None
