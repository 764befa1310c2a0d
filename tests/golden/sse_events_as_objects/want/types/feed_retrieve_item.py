from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from typing import Literal

    from .order import Order


class FeedRetrieveItemNote(Model):
    event: Literal["note"] = "note"
    data: str | None = None
    id: str | None = None
    retry: int | None = None
    """At least 0."""


class FeedRetrieveItemPlaced(Model):
    event: Literal["placed"] = "placed"
    data: Order | None = None
    id: str | None = None
    retry: int | None = None
    """At least 0."""


class FeedRetrieveItemMoved(Model):
    event: Literal["moved"] = "moved"
    data: FeedRetrieveItemMovedData | None = None
    id: str | None = None
    retry: int | None = None
    """At least 0."""


class FeedRetrieveItemMovedData(Model):
    to: str
