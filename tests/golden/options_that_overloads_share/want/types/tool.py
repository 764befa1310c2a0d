from __future__ import annotations

from .._runtime.models.constructor import constructor
from .._runtime.models.model import Model


class Tool(Model):
    name: str

    @constructor
    def __init__(
        self,
        *,
        name: str,
    ) -> None: ...
