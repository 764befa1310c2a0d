from __future__ import annotations

from .._runtime.models.model import Model


class OrderGoneWebhookEvent(Model):
    """The webhook event of the description."""

    id: str | None = None
