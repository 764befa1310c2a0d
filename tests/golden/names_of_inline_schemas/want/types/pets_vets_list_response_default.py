from __future__ import annotations

from .._runtime.models.model import Model


class PetsVetsListResponseDefault(Model):
    """The default response of `pets.vets.list`."""

    message: str | None = None
