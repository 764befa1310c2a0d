from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.constructor import constructor
from .._runtime.models.model import Model
from .._runtime.options import NOT_GIVEN

if TYPE_CHECKING:
    from .._runtime.options import NotGiven


class ImageUpdateParams(Model):
    image: str
    name: str | None = None

    @constructor
    def __init__(
        self,
        *,
        image: str,
        name: str | NotGiven = NOT_GIVEN,
    ) -> None: ...
