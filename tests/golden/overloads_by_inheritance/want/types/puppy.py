# A kind may say more of a property than its base, which could also be set through that.
# pyright: reportIncompatibleVariableOverride=false

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.constructor import constructor
from .._runtime.options import NOT_GIVEN
from .dog import Dog

if TYPE_CHECKING:
    from typing import Literal

    from .._runtime.options import NotGiven


class Puppy(Dog):
    kind: Literal["Puppy"] = "Puppy"
    weeks: int | None = None

    @constructor
    def __init__(
        self,
        *,
        kind: Literal["Puppy"] = "Puppy",
        name: str,
        bark: str,
        weeks: int | NotGiven = NOT_GIVEN,
    ) -> None: ...
