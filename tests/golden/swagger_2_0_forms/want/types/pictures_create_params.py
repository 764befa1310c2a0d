"""What PicturesCreateParams is made of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.constructing import constructor
from .._runtime.enums import OpenStrEnum
from .._runtime.model import Model
from .._runtime.options import NOT_GIVEN

if TYPE_CHECKING:
    from .._runtime.options import NotGiven
    from .._runtime.uploads import FileTypes


class PicturesCreateParams(Model):
    """The body of `pictures.create`."""

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
    """The kind of PicturesCreateParams."""

    SMALL = "small"
    LARGE = "large"
