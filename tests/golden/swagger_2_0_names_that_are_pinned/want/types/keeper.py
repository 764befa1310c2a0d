from __future__ import annotations

from .._runtime.models.model import Model


class Keeper(Model):
    """The schema `com.example.Owner`."""

    name: str | None = None
    age: int | None = None
