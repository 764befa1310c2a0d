from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.constructor import constructor
from .._runtime.models.model import Model
from .._runtime.options import NOT_GIVEN

if TYPE_CHECKING:
    from .._runtime.arguments.uploads import FileTypes
    from .._runtime.options import NotGiven


class ImageCreateMultipartParams(Model):
    image: str
    mask: str | None = None
    prompt: str | None = None

    @constructor
    def __init__(
        self,
        *,
        image: FileTypes | str,
        mask: FileTypes | str | NotGiven = NOT_GIVEN,
        prompt: str | NotGiven = NOT_GIVEN,
    ) -> None: ...
