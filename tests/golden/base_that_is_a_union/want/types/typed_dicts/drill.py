from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, NotRequired


class DrillParam(TypedDict):
    type: Literal["Drill"]
    speed: NotRequired[int]
    weight: NotRequired[float]
