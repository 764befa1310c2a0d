"""What PetsVendorListResponse is made of."""

from __future__ import annotations


from .._runtime.model import Model


class PetsVendorListResponse(Model):
    """The response of an operation."""

    name: str | None = None
