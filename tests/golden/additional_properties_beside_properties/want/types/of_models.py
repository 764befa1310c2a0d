"""What OfModels is made of."""

from __future__ import annotations

from .._runtime.model import Model


class OfModels(Model):
    name: str | None = None


class OfModelsValue(Model):
    """A value of OfModels."""

    size: int | None = None
