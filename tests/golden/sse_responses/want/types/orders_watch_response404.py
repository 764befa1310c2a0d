from __future__ import annotations

from .._runtime.models.model import Model


class OrdersWatchResponse404(Model):
    """The 404 response of `orders.watch`."""

    why: str | None = None
