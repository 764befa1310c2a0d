"""What UploadsCreateParams is made of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.constructing import constructor
from .._runtime.model import Model
from .._runtime.options import NOT_GIVEN

if TYPE_CHECKING:
    from .._runtime.options import NotGiven
    from .._runtime.uploads import FileTypes


class UploadsCreateParams(Model):
    """The body of `uploads.create`."""

    file: str
    title: str | None = None

    @constructor
    def __init__(
        self,
        *,
        file: FileTypes | str,
        title: str | NotGiven = NOT_GIVEN,
    ) -> None: ...
