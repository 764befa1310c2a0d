from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.constructor import constructor
from .._runtime.models.enums import OpenStrEnum
from .._runtime.models.model import Model
from .._runtime.options import NOT_GIVEN

if TYPE_CHECKING:
    from .._runtime.arguments.uploads import FileTypes
    from .._runtime.options import NotGiven


class PicturesCreateParams(Model):
    file: str
    kind: PicturesCreateParamsKind | None = None

    @constructor
    def __init__(
        self,
        *,
        file: FileTypes | str,
        kind: PicturesCreateParamsKind | str | NotGiven = NOT_GIVEN,
    ) -> None: ...


class PicturesCreateParamsKind(OpenStrEnum):
    SMALL = "small"
    LARGE = "large"
