from __future__ import annotations

from .._runtime.models.model import Model


class PetListVetsErrorResponse(Model):
    message: str | None = None
