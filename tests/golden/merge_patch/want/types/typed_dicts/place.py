from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import NotRequired


class PlaceParam(TypedDict):
    street: str
    floor: NotRequired[int]
