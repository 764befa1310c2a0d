from __future__ import annotations

from .._runtime.models.model import Model


class PetRetrieveErrorResponse(Model):
    reason: str | None = None
