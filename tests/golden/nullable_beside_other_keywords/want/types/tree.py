from __future__ import annotations

from .._runtime.models.model import Model


class Tree(Model):
    leaf: int | None = None
    name: str | None = None
