from __future__ import annotations

from .._runtime.models.constructor import constructor
from .._runtime.models.model import Model


class Message(Model):
    role: str
    text: str

    @constructor
    def __init__(
        self,
        *,
        role: str,
        text: str,
    ) -> None: ...
