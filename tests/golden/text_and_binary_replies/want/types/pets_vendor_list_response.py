"""What PetsVendorListResponse is made of."""

from __future__ import annotations


from .._runtime.model import Model


class PetsVendorListResponse(Model):
    """The response of `pets.vendor.list`."""

    name: str | None = None
