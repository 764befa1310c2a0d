"""What NotesCreateMultipartParams is made of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.constructing import constructor
from .._runtime.model import Model

if TYPE_CHECKING:
    from .._runtime.uploads import FileTypes


class NotesCreateMultipartParams(Model):
    """The multipart body of `notes.create`."""

    file: str

    @constructor
    def __init__(
        self,
        *,
        file: FileTypes | str,
    ) -> None: ...
