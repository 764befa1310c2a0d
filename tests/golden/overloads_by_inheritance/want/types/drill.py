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


class Drill(Tool):
    sort: Literal["DRILL"] = "DRILL"
    rpm: int | None = None

    @constructor
    def __init__(
        self,
        *,
        sort: Literal["DRILL"] = "DRILL",
        rpm: int | NotGiven = NOT_GIVEN,
        name: str | NotGiven = NOT_GIVEN,
    ) -> None: ...
