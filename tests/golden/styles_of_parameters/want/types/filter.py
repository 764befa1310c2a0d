from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.constructor import constructor
from .._runtime.models.model import Model
from .._runtime.options import NOT_GIVEN

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._runtime.models.model import Model
    from .._runtime.options import NotGiven


class Filter(Model):
    color: str | None = None
    size: dict[str, int] | None = None

    @constructor
    def __init__(
        self,
        *,
        color: str | NotGiven = NOT_GIVEN,
        size: Mapping[str, int] | Model | NotGiven = NOT_GIVEN,
    ) -> None: ...
