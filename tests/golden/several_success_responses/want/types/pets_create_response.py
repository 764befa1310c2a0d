from __future__ import annotations

from .._runtime.models.model import Model


class PetsCreateResponse(Model):
    """The response of `pets.create`."""

    id: str | None = None
