from __future__ import annotations

from .._runtime.models.model import Model


class Ring(Model):
    name: str
    size: int | None
