from __future__ import annotations

from .._runtime.models.model import Model


class Types(Model):
    a: str | None = None
