from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.constructor import constructor
from .._runtime.models.model import Model
from .._runtime.options import NOT_GIVEN

if TYPE_CHECKING:
    from datetime import datetime

    from .._runtime.models.formats import UnixTime
    from .._runtime.options import NotGiven


class Size(Model):
    width: int | None = None
    made: UnixTime | None = None

    @constructor
    def __init__(
        self,
        *,
        width: int | NotGiven = NOT_GIVEN,
        made: datetime | int | NotGiven = NOT_GIVEN,
    ) -> None: ...
