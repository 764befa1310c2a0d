from __future__ import annotations

from .._runtime.models.model import Model


class OrderWatchResponse404(Model):
    why: str | None = None
