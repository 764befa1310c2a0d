from __future__ import annotations

from .._runtime.models.model import Model


class MenuRetrieveFoundResponse(Model):
    dish: str | None = None
