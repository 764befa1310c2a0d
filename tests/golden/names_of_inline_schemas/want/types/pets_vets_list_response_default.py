"""What PetsVetsListResponseDefault is made of."""

from __future__ import annotations


from .._runtime.model import Model


class PetsVetsListResponseDefault(Model):
    """The response default of an operation."""

    message: str | None = None
