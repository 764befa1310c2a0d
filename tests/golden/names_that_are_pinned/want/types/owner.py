from __future__ import annotations

from .._runtime.models.model import Model


class Owner(Model):
    """The schema `com.example.Owner`."""

    name: str | None = None
