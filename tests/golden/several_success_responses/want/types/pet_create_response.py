from __future__ import annotations

from .._runtime.models.model import Model


class PetCreateResponse(Model):
    id: str | None = None
