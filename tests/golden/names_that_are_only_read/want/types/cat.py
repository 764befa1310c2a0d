from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.constructor import constructor
from .._runtime.models.model import Model
from .._runtime.options import NOT_GIVEN

if TYPE_CHECKING:
    from typing import Literal

    from .._runtime.options import NotGiven


class Cat(Model):
    kind: Literal["tabby", "tiger"]
    lives: int | None = None

    @constructor
    def __init__(
        self,
        *,
        kind: Literal["tabby", "tiger"],
        lives: int | NotGiven = NOT_GIVEN,
    ) -> None: ...
