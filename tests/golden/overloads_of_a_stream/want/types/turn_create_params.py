from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.constructor import constructor
from .._runtime.models.model import Model
from .._runtime.options import NOT_GIVEN

if TYPE_CHECKING:
    from typing import Literal

    from .._runtime.options import NotGiven


class TurnCreateParamsWhole(Model):
    text: str
    stream: Literal[False] | None = None

    @constructor
    def __init__(
        self,
        *,
        text: str,
        stream: Literal[False] | NotGiven = NOT_GIVEN,
    ) -> None: ...


class TurnCreateParamsLive(Model):
    text: str
    stream: Literal[True] = True

    @constructor
    def __init__(
        self,
        *,
        text: str,
        stream: Literal[True] = True,
    ) -> None: ...
