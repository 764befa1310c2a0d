from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.constructor import constructor
from .._runtime.models.model import Model
from .._runtime.options import NOT_GIVEN

if TYPE_CHECKING:
    from .._runtime.options import NotGiven


class PetSearchParams(Model):
    query: str | None = None
    start_cursor: str | None = None

    @constructor
    def __init__(
        self,
        *,
        query: str | NotGiven = NOT_GIVEN,
        start_cursor: str | NotGiven = NOT_GIVEN,
    ) -> None: ...
