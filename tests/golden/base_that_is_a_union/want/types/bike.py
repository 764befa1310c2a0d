from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.constructor import constructor
from .._runtime.models.model import Model
from .._runtime.options import NOT_GIVEN

if TYPE_CHECKING:
    from .._runtime.options import NotGiven


class Bike(Model):
    """A request and a response of its own have it as well."""

    gears: int | None = None

    @constructor
    def __init__(
        self,
        *,
        gears: int | NotGiven = NOT_GIVEN,
    ) -> None: ...
