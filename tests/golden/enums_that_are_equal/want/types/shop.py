"""`Shop` and the types of its parts."""

from __future__ import annotations

from .._runtime.models.enums import OpenStrEnum
from .._runtime.models.model import Model


class Shop(Model):
    state: ShopState | None = None


class ShopState(OpenStrEnum):
    """The state of Shop."""

    OPEN = "open"
    CLOSED = "closed"
