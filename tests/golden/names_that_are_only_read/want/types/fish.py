from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.constructor import constructor
from .._runtime.models.model import Model

if TYPE_CHECKING:
    from typing import Literal


class Fish(Model):
    kind: Literal["fish"] = "fish"

    @constructor
    def __init__(
        self,
        *,
        kind: Literal["fish"] = "fish",
    ) -> None: ...
