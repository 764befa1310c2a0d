from __future__ import annotations

from .._runtime.models.model import Model


class PetRetrieveResponseRefusal(Model):
    reason: str | None = None
