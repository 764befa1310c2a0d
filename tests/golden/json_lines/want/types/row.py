from __future__ import annotations

from .._runtime.models.model import Model


class Row(Model):
    id: int | None = None
