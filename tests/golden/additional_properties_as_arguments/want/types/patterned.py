from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.constructor import constructor
from .._runtime.models.model import Model
from .._runtime.options import NOT_GIVEN

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from .._runtime.models.formats import UnixTime
    from .._runtime.options import NotGiven


class Patterned(Model):
    name: str | None = None

    @constructor
    def __init__(
        self,
        *,
        name: str | NotGiven = NOT_GIVEN,
        additional_properties: Mapping[str, datetime | int] | NotGiven = NOT_GIVEN,
    ) -> None: ...

    @property
    def additional_properties(self) -> dict[str, UnixTime]:
        """The properties that have no field of their own; what is added here is sent."""
        return super().additional_properties
