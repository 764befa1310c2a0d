from __future__ import annotations

from .._runtime.models.model import Model


class Usage(Model):
    tokens: int | None = None
