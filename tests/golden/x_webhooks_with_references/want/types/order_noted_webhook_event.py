from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from .order import Order


class OrderNotedWebhookEvent(Model):
    note: str | None = None
    order: OrderNotedWebhookEventOrder | None = None


class OrderNotedWebhookEventOrder(Model):
    by: str | None = None
    of: Order | None = None
