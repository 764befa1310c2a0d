from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.constructor import constructor
from .._runtime.models.model import Model
from .._runtime.options import NOT_GIVEN

if TYPE_CHECKING:
    from .._runtime.arguments.uploads import FileTypes
    from .._runtime.options import NotGiven


class ImageUpdateMultipartParams(Model):
    image: str
    name: str | None = None

    @constructor
    def __init__(
        self,
        *,
        image: FileTypes | str,
        name: str | NotGiven = NOT_GIVEN,
    ) -> None: ...
