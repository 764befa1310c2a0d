"""What Tag is made of."""

from __future__ import annotations

from .._runtime.model import Model


class Tag(Model):
    name: str
