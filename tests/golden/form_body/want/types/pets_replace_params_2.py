"""What PetsReplaceParams2 is made of."""

from __future__ import annotations


from .._runtime.model import Model


class PetsReplaceParams2(Model):
    """The params of an operation."""

    name: str | None = None
