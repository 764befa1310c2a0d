from __future__ import annotations

from .._runtime.models.enums import OpenStrEnum
from .._runtime.models.model import Model


class Shop(Model):
    state: ShopState | None = None


class ShopState(OpenStrEnum):
    OPEN = "open"
    CLOSED = "closed"
