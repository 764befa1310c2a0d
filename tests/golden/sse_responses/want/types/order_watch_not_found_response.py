from __future__ import annotations

from .._runtime.models.model import Model


class OrderWatchNotFoundResponse(Model):
    why: str | None = None
