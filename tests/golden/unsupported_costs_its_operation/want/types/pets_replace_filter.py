"""What PetsReplaceFilter is made of."""

from __future__ import annotations


from .._runtime.model import Model


class PetsReplaceFilter(Model):
    """The filter of an operation."""

    a: str | None = None
