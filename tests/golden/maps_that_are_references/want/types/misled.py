"""What Misled is made of."""

from __future__ import annotations

from .._runtime.model import Model


class Misled(Model):
    name: str | None = None
