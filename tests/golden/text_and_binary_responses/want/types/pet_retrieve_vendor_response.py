from __future__ import annotations

from .._runtime.models.model import Model


class PetRetrieveVendorResponse(Model):
    name: str | None = None
