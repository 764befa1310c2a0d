from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.constructor import constructor
from .._runtime.models.model import Model, field
from .._runtime.options import NOT_GIVEN

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._runtime.options import NotGiven


class OpenCreateParams(Model):
    additional_properties_: str | None = field("additional_properties", default=None)
    property: str | None = None

    @constructor
    def __init__(
        self,
        *,
        additional_properties_: str | NotGiven = NOT_GIVEN,
        property: str | NotGiven = NOT_GIVEN,
        additional_properties: Mapping[str, object] | NotGiven = NOT_GIVEN,
    ) -> None: ...
