from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.constructor import constructor
from .._runtime.models.enums import OpenStrEnum
from .._runtime.models.model import Model
from .._runtime.options import NOT_GIVEN

if TYPE_CHECKING:
    from .._runtime.arguments.uploads import FileTypes
    from .._runtime.options import NotGiven


class PictureCreateParams(Model):
    file: str
    kind: PictureCreateParamsKind | None = None

    @constructor
    def __init__(
        self,
        *,
        file: FileTypes | str,
        kind: PictureCreateParamsKind | str | NotGiven = NOT_GIVEN,
    ) -> None: ...


class PictureCreateParamsKind(OpenStrEnum):
    SMALL = "small"
    LARGE = "large"
