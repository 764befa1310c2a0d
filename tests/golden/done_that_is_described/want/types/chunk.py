from __future__ import annotations

from .._runtime.models.model import Model


class Chunk(Model):
    delta: str | None = None
