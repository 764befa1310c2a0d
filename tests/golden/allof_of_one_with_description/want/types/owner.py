from __future__ import annotations

from .._runtime.models.model import Model


class Owner(Model):
    """A person."""

    name: str | None = None
