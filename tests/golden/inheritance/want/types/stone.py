from __future__ import annotations

from .._runtime.models.model import Model


class Stone(Model):
    weight: float | None = None
