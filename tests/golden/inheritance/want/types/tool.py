from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.enums import OpenStrEnum
from .._runtime.models.model import Model

if TYPE_CHECKING:
    from typing import ClassVar as _ClassVar

    from .._runtime.models.tables import Kinds as _Kinds


class Tool(Model):
    __discriminator__ = "sort"
    __kinds__: _ClassVar[_Kinds] = {
        "hand_saw": "HandSaw",
        "DRILL": "Drill",
        "Hammer": "Hammer",
        "HandSaw": "HandSaw",
        "Drill": "Drill",
    }

    sort: ToolSort | str


class ToolSort(OpenStrEnum):
    HAND_SAW = "hand_saw"
    DRILL = "DRILL"
    ROPE = "rope"
