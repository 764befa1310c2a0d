from __future__ import annotations

from builtins import dict as _dict
from builtins import property as _property
from typing import TYPE_CHECKING

from .._runtime.models.constructor import constructor
from .._runtime.models.model import Model
from .._runtime.options import NOT_GIVEN

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from .._runtime.options import NotGiven


class Child(Model):
    name: str | None = None
    property: str | None = None
    dict: int | None = None
    extra: int | None = None

    @constructor
    def __init__(
        self,
        *,
        name: str | NotGiven = NOT_GIVEN,
        property: str | NotGiven = NOT_GIVEN,
        dict: int | NotGiven = NOT_GIVEN,
        extra: int | NotGiven = NOT_GIVEN,
        additional_properties: Mapping[str, datetime | str] | NotGiven = NOT_GIVEN,
    ) -> None: ...

    @_property
    def additional_properties(self) -> _dict[str, datetime]:
        """The properties that have no field of their own; what is added here is sent."""
        return super().additional_properties
