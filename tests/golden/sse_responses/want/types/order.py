from __future__ import annotations

from .._runtime.models.model import Model


class Order(Model):
    id: str
    total: float | None = None
