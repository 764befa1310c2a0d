from __future__ import annotations

from .._runtime.models.model import Model


class PetVendorResponse(Model):
    name: str | None = None
