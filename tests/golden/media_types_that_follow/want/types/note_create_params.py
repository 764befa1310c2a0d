from __future__ import annotations

from .._runtime.models.constructor import constructor
from .._runtime.models.model import Model


class NoteCreateParams(Model):
    text: str

    @constructor
    def __init__(
        self,
        *,
        text: str,
    ) -> None: ...
