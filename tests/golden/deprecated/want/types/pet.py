from __future__ import annotations

from .._runtime.models.model import Model


class Pet(Model):
    """Deprecated."""

    name: str | None = None
    """Deprecated."""

    age: int | None = None
    """In years.

    Deprecated.
    """
