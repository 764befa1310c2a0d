from __future__ import annotations

from .._runtime.models.model import Model


class Piece(Model):
    part: str | None = None
