from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.constructor import constructor
from .._runtime.models.model import Model, field
from .._runtime.options import NOT_GIVEN

if TYPE_CHECKING:
    from .._runtime.options import NotGiven


class Settings(Model):
    """Keys of all kinds."""

    x_trace: bool | None = field("x-trace", default=None)
    class_: str | None = field("class", default=None)
    max_tokens: int | None = None

    @constructor
    def __init__(
        self,
        *,
        x_trace: bool | NotGiven = NOT_GIVEN,
        class_: str | NotGiven = NOT_GIVEN,
        max_tokens: int | NotGiven = NOT_GIVEN,
    ) -> None: ...
