# A kind may say more of a property than its base, which could also be set through that.
# pyright: reportIncompatibleVariableOverride=false

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.constructor import constructor
from .._runtime.options import NOT_GIVEN
from .pet import Pet

if TYPE_CHECKING:
    from typing import Literal

    from .._runtime.options import NotGiven


class Cat(Pet):
    kind: Literal["Cat"] = "Cat"
    lives: int | None = None

    @constructor
    def __init__(
        self,
        *,
        kind: Literal["Cat"] = "Cat",
        name: str,
        lives: int | NotGiven = NOT_GIVEN,
    ) -> None: ...
