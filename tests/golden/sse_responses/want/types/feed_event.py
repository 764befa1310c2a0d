"""`FeedEvent` and the types of its parts."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from typing import Literal
    from .._runtime.models.unknown import UnknownObject
    from .order import Order


class FeedEventPlaced(Model):
    """Placed"""

    data: Order
    event: Literal["placed"] = "placed"
    id: str | None = None


class FeedEventFailed(Model):
    """Failed"""

    data: str
    event: Literal["error"] = "error"


FeedEvent: TypeAlias = "FeedEventPlaced | FeedEventFailed | UnknownObject"
