from __future__ import annotations

from .._runtime.models.model import Model


class Animal(Model):
    name: str
    """How it is called."""

    age: int | None = None
