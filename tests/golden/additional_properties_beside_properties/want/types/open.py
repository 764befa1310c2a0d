"""What Open is made of."""

from __future__ import annotations

from .._runtime.model import Model


class Open(Model):
    name: str | None = None
