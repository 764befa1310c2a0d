from __future__ import annotations

from .._runtime.models.model import Model


class PetsRetrieveResponseDefault(Model):
    """The default response of `pets.retrieve`."""

    reason: str | None = None
