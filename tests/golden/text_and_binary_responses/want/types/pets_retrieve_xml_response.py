from __future__ import annotations

from .._runtime.models.model import Model


class PetsRetrieveXmlResponse(Model):
    name: str | None = None
