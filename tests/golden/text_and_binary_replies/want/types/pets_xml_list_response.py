"""What PetsXmlListResponse is made of."""

from __future__ import annotations


from .._runtime.model import Model


class PetsXmlListResponse(Model):
    """The response of `pets.xml.list`."""

    name: str | None = None
