"""How a list that comes in pages goes on: what a description tells of it, or only implies."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from sdkwright.model.schemas import Use
from sdkwright.report import Pointer

Way = tuple[str, ...]
"""The names of properties on the way from a value to a part of it; an empty one leads nowhere, or to all of it."""


class By(Enum):
    """What tells the next page: the words are those of `surface` and of sdk.toml."""

    CURSOR = "cursor"
    LAST_ITEM = "last-item"
    NUMBER = "page"
    OFFSET = "offset"
    URL = "url"
    LINK = "link"


@dataclass(frozen=True, slots=True)
class Pages:
    """One way to go on.

    `items` leads to the array in the response, and is empty where that is the response; `item` is what the array holds.
    `argument` is what differs from page to page, `in_body` where it travels. `token` leads to the cursor, to the URL,
    or, in the last item, to the property that serves as a cursor. `more` leads to a boolean, `total` to the number of
    all items, `last` to that of all pages, `current` to that of this one; `first` is the number of the first.
    """

    by: By
    items: Way
    item: Use
    at: Pointer
    argument: str = ""
    in_body: bool = False
    token: Way = ()
    more: Way = ()
    total: Way = ()
    last: Way = ()
    current: Way = ()
    first: int = 1
