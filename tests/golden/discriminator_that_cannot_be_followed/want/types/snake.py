from __future__ import annotations

from .._runtime.models.model import Model


class Snake(Model):
    length: int | None = None
