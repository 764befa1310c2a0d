from __future__ import annotations

from .._runtime.models.model import Model


class PetRetrieveXmlResponse(Model):
    name: str | None = None
