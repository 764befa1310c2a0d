from __future__ import annotations

from .._runtime.models.model import Model


class PetRetrieveResponseDefault(Model):
    reason: str | None = None
