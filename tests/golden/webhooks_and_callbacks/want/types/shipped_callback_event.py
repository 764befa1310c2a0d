from __future__ import annotations

from .._runtime.models.model import Model


class ShippedCallbackEvent(Model):
    order: str | None = None
