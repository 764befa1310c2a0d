from __future__ import annotations

from .._runtime.models.model import Model


class Cat(Model):
    name: str
    lives: int | None = None
    age: int | None = None
