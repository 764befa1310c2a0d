"""What NotesCreateParams is made of."""

from __future__ import annotations

from .._runtime.constructing import constructor
from .._runtime.model import Model


class NotesCreateParams(Model):
    """The body of `notes.create`."""

    text: str

    @constructor
    def __init__(
        self,
        *,
        text: str,
    ) -> None: ...
