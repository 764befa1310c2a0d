from __future__ import annotations

from .._runtime.models.model import Model


class Brief(Model):
    n: str | None = None
