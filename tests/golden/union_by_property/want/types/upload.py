from __future__ import annotations

from .._runtime.models.model import Model


class Upload(Model):
    data: str
    name: str | None = None
