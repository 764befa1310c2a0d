from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.constructor import constructor
from .._runtime.models.model import Model

if TYPE_CHECKING:
    from typing import Literal


class Note(Model):
    """The role may be left out, as far as the schema says."""

    note: str
    role: Literal["note"] = "note"

    @constructor
    def __init__(
        self,
        *,
        role: Literal["note"] = "note",
        note: str,
    ) -> None: ...
