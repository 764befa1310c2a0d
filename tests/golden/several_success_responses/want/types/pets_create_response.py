from __future__ import annotations

from .._runtime.models.model import Model


class PetsCreateResponse(Model):
    id: str | None = None
