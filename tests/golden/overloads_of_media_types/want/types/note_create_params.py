from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.constructor import constructor
from .._runtime.models.model import Model

if TYPE_CHECKING:
    from typing import Literal


class NoteCreateParamsText(Model):
    text: str
    type: Literal["note"] = "note"

    @constructor
    def __init__(
        self,
        *,
        type: Literal["note"] = "note",
        text: str,
    ) -> None: ...


class NoteCreateParamsUrl(Model):
    url: str
    type: Literal["note"] = "note"

    @constructor
    def __init__(
        self,
        *,
        type: Literal["note"] = "note",
        url: str,
    ) -> None: ...
