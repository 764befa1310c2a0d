from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.constructor import constructor
from .pet import Pet

if TYPE_CHECKING:
    from typing import Literal


class Dog(Pet):
    bark: str
    kind: str = "hound"

    @constructor
    def __init__(
        self,
        *,
        kind: Literal["hound"] = "hound",
        name: str,
        bark: str,
    ) -> None: ...
