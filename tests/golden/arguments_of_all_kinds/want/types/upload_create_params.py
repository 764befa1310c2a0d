from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.constructor import constructor
from .._runtime.models.model import Model
from .._runtime.options import NOT_GIVEN

if TYPE_CHECKING:
    from .._runtime.arguments.uploads import FileTypes
    from .._runtime.options import NotGiven


class UploadCreateParams(Model):
    file: str
    title: str | None = None

    @constructor
    def __init__(
        self,
        *,
        file: FileTypes | str,
        title: str | NotGiven = NOT_GIVEN,
    ) -> None: ...
