from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.constructor import constructor
from .._runtime.models.model import Model

if TYPE_CHECKING:
    from .._runtime.arguments.uploads import FileTypes


class NoteCreateMultipartParams(Model):
    file: str

    @constructor
    def __init__(
        self,
        *,
        file: FileTypes | str,
    ) -> None: ...
