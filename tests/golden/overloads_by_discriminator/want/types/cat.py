from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.constructor import constructor
from .._runtime.models.model import READ_ONLY, Model
from .._runtime.options import NOT_GIVEN

if TYPE_CHECKING:
    from typing import Literal

    from .._runtime.options import NotGiven


class Cat(Model):
    name: str
    """What it listens to."""

    kind: Literal["cat"] = "cat"
    indoor: bool | None = None
    id: int | None = READ_ONLY

    @constructor
    def __init__(
        self,
        *,
        kind: Literal["cat"] = "cat",
        name: str,
        indoor: bool | None | NotGiven = NOT_GIVEN,
        id: int | NotGiven = NOT_GIVEN,
    ) -> None: ...
