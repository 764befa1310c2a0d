# A kind may say more of a property than its base, which could also be set through that.
# pyright: reportIncompatibleVariableOverride=false

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.constructor import constructor
from .._runtime.options import NOT_GIVEN
from .tool import Tool

if TYPE_CHECKING:
    from typing import Literal

    from .._runtime.options import NotGiven


class HandSaw(Tool):
    sort: Literal["hand_saw"] = "hand_saw"
    teeth: int | None = None

    @constructor
    def __init__(
        self,
        *,
        sort: Literal["hand_saw"] = "hand_saw",
        teeth: int | NotGiven = NOT_GIVEN,
        name: str | NotGiven = NOT_GIVEN,
    ) -> None: ...
