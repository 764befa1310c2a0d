"""What ItemsUpdateParams is made of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, field

if TYPE_CHECKING:
    from .item import Item
    from .server import Server


class ItemsUpdateParams(Model):
    """The body of `items.update`."""

    item: Item
    errors: str
    returns: str | None = None
    replies: str | None = None
    options: str | None = None
    cls: str | None = None
    self_: str | None = field("self", default=None)
    match: str | None = None
    class_: str | None = field("class", default=None)
    list: str | None = None
    server: Server | None = field("Server", default=None)
