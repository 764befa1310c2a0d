from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.constructor import constructor
from .._runtime.models.model import Model, field
from .._runtime.options import NOT_GIVEN

if TYPE_CHECKING:
    from .._runtime.options import NotGiven


class Range(Model):
    """One of these is required: `from` and `to`, `all`."""

    unit: str
    from_: int | None = field("from", default=None)
    to: int | None = None
    all: bool | None = None

    @constructor
    def __init__(
        self,
        *,
        unit: str,
        from_: int | NotGiven = NOT_GIVEN,
        to: int | NotGiven = NOT_GIVEN,
        all: bool | NotGiven = NOT_GIVEN,
    ) -> None: ...
