from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.constructor import constructor
from .._runtime.models.model import READ_ONLY, Model
from .._runtime.options import NOT_GIVEN

if TYPE_CHECKING:
    from .._runtime.options import NotGiven


class Pet(Model):
    name: str
    age: int | None = None
    id: str | None = READ_ONLY

    @constructor
    def __init__(
        self,
        *,
        name: str,
        age: int | NotGiven = NOT_GIVEN,
        id: str | NotGiven = NOT_GIVEN,
    ) -> None: ...
