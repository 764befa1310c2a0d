"""`OrderNotedWebhookEvent` and the types of its parts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from .order import Order


class OrderNotedWebhookEvent(Model):
    """The webhook event of the description."""

    note: str | None = None
    order: OrderNotedWebhookEventOrder | None = None


class OrderNotedWebhookEventOrder(Model):
    """The order of OrderNotedWebhookEvent."""

    by: str | None = None
    of: Order | None = None
