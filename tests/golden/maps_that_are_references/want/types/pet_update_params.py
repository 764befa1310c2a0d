from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.constructor import constructor
from .._runtime.models.model import Model
from .._runtime.options import NOT_GIVEN

if TYPE_CHECKING:
    from typing import Any

    from .._runtime.models.model import ObjectTypes
    from .._runtime.options import NotGiven


class PetUpdateParams(Model):
    tag: dict[str, Any] | None = None

    @constructor
    def __init__(
        self,
        *,
        tag: ObjectTypes | NotGiven = NOT_GIVEN,
    ) -> None: ...
