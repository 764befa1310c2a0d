from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.constructor import constructor
from .._runtime.models.model import Model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from .._runtime.models.model import ObjectTypes
    from .pet import Pet


class HouseCreateParams(Model):
    pets: list[Pet]

    @constructor
    def __init__(
        self,
        *,
        pets: Sequence[Pet | ObjectTypes],
    ) -> None: ...
