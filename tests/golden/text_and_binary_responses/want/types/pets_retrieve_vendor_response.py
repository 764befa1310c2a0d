from __future__ import annotations

from .._runtime.models.model import Model


class PetsRetrieveVendorResponse(Model):
    """The response of `pets.retrieve_vendor`."""

    name: str | None = None
