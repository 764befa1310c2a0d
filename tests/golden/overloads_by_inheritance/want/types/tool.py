from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.constructor import constructor
from .._runtime.models.enums import OpenStrEnum
from .._runtime.models.model import Model
from .._runtime.options import NOT_GIVEN

if TYPE_CHECKING:
    from typing import ClassVar as _ClassVar

    from .._runtime.models.tables import Kinds as _Kinds
    from .._runtime.options import NotGiven


class Tool(Model):
    __discriminator__ = "sort"
    __kinds__: _ClassVar[_Kinds] = {
        "hand_saw": "HandSaw",
        "DRILL": "Drill",
        "HandSaw": "HandSaw",
        "Drill": "Drill",
    }

    sort: ToolSort | str
    name: str | None = None

    @constructor
    def __init__(
        self,
        *,
        sort: ToolSort | str,
        name: str | NotGiven = NOT_GIVEN,
    ) -> None: ...


class ToolSort(OpenStrEnum):
    HAND_SAW = "hand_saw"
    DRILL = "DRILL"
    ROPE = "rope"
