from __future__ import annotations

from .._runtime.models.model import Model


class Dog(Model):
    name: str | None = None
    age: int | None = None
    breed: str | None = None
