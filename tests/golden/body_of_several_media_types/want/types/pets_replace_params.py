"""What PetsReplaceParams is made of."""

from __future__ import annotations


from .._runtime.model import Model


class PetsReplaceParams(Model):
    """The params of an operation."""

    nickname: str | None = None
