from __future__ import annotations

from .._runtime.models.model import Model


class Base(Model):
    weight: float | None = None
