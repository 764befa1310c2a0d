from __future__ import annotations

from .._runtime.models.model import Model


class OrderGoneWebhookEvent(Model):
    id: str | None = None
