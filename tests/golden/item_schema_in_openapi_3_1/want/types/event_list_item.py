from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from .item import Item


class EventListItem(Model):
    data: Item
    event: str | None = None
    id: str | None = None
    retry: int | None = None
    """At least 0."""
