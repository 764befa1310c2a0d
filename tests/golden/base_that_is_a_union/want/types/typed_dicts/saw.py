from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, NotRequired


class SawParam(TypedDict):
    type: Literal["Saw"]
    teeth: NotRequired[int]
    weight: NotRequired[float]
