from __future__ import annotations

from .._runtime.models.model import Model


class PetsRetrieveXmlResponse(Model):
    """The response of `pets.retrieve_xml`."""

    name: str | None = None
