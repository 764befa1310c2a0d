from __future__ import annotations

from .._runtime.models.model import Model


class Link(Model):
    url: str
    name: str | None = None
