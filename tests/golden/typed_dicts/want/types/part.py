from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.constructor import constructor
from .._runtime.models.model import Model
from .._runtime.options import NOT_GIVEN

if TYPE_CHECKING:
    from .._runtime.options import NotGiven
    from .part_param import PartParam


class Part(Model):
    text: str
    style: PartParam | None = None

    @constructor
    def __init__(
        self,
        *,
        text: str,
        style: PartParam | str | NotGiven = NOT_GIVEN,
    ) -> None: ...
