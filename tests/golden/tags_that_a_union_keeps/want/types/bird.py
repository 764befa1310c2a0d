from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.constructor import constructor
from .._runtime.models.model import Model

if TYPE_CHECKING:
    from typing import Literal


class Bird(Model):
    kind: Literal["bird"] = "bird"

    @constructor
    def __init__(
        self,
        *,
        kind: Literal["bird"] = "bird",
    ) -> None: ...
