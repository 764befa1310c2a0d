from __future__ import annotations

from .._runtime.models.model import Model


class ShippedCallbackEvent(Model):
    """The callback event of the description."""

    order: str | None = None
