from __future__ import annotations

from .._runtime.models.model import Model


class MenuRetrieveResponse302(Model):
    dish: str | None = None
