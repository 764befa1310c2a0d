from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.constructor import constructor
from .._runtime.models.model import Model
from .._runtime.options import NOT_GIVEN

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._runtime.arguments.uploads import FileTypes
    from .._runtime.options import NotGiven


class FileCreateParams(Model):
    name: str | None = None

    @constructor
    def __init__(
        self,
        *,
        name: str | NotGiven = NOT_GIVEN,
        additional_properties: Mapping[str, FileTypes | str] | NotGiven = NOT_GIVEN,
    ) -> None: ...

    @property
    def additional_properties(self) -> dict[str, str]:
        """The properties that have no field of their own; what is added here is sent."""
        return super().additional_properties
