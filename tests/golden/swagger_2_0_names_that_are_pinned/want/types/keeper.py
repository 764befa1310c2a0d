from __future__ import annotations

from .._runtime.models.model import Model


class Keeper(Model):
    name: str | None = None
    age: int | None = None
