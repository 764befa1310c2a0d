"""What Order is made of."""

from __future__ import annotations

from .._runtime.model import Model


class Order(Model):
    id: str
