"""What PetsReplaceParams is made of."""

from __future__ import annotations


from .._runtime.model import Model


class PetsReplaceParams(Model):
    """The body of `pets.replace`."""

    nickname: str | None = None
