from __future__ import annotations

from .._runtime.models.model import Model


class PetsRetrieveResponse(Model):
    """The response of `pets.retrieve`."""

    name: str | None = None
