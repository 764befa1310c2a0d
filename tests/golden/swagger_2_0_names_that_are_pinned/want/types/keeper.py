"""What Keeper is made of."""

from __future__ import annotations


from .._runtime.model import Model


class Keeper(Model):
    name: str | None = None
    age: int | None = None
