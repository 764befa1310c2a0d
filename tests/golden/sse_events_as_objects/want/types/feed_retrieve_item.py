"""`FeedRetrieveItemNote` and the types of its parts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from typing import Literal
    from .order import Order


class FeedRetrieveItemNote(Model):
    """Note"""

    event: Literal["note"] = "note"
    data: str | None = None
    id: str | None = None
    retry: int | None = None


class FeedRetrieveItemPlaced(Model):
    """Placed"""

    event: Literal["placed"] = "placed"
    data: Order | None = None
    id: str | None = None
    retry: int | None = None


class FeedRetrieveItemMoved(Model):
    """Moved"""

    event: Literal["moved"] = "moved"
    data: FeedRetrieveItemMovedData | None = None
    id: str | None = None
    retry: int | None = None


class FeedRetrieveItemMovedData(Model):
    """The data of FeedRetrieveItemMoved."""

    to: str
