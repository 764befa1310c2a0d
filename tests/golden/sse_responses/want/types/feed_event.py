from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from typing import Literal

    from .._runtime.models.unknown import UnknownObject
    from .order import Order


class FeedEventPlaced(Model):
    data: Order
    event: Literal["placed"] = "placed"
    id: str | None = None


class FeedEventFailed(Model):
    data: str
    event: Literal["error"] = "error"


FeedEvent: TypeAlias = "FeedEventPlaced | FeedEventFailed | UnknownObject"
