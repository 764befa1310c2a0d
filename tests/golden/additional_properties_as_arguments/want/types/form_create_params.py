from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.constructor import constructor
from .._runtime.models.model import READ_ONLY, Model
from .._runtime.options import NOT_GIVEN

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence, Set

    from .._runtime.options import NotGiven


class FormCreateParams(Model):
    name: str
    id: str | None = READ_ONLY

    @constructor
    def __init__(
        self,
        *,
        name: str,
        id: str | NotGiven = NOT_GIVEN,
        additional_properties: (
            Mapping[str, Sequence[int] | Set[int]] | NotGiven
        ) = NOT_GIVEN,
    ) -> None: ...

    @property
    def additional_properties(self) -> dict[str, list[int]]:
        """The properties that have no field of their own; what is added here is sent."""
        return super().additional_properties
