from __future__ import annotations

from .._runtime.models.constructor import constructor
from .._runtime.models.model import Model


class Android(Model):
    serial: str

    @constructor
    def __init__(
        self,
        *,
        serial: str,
    ) -> None: ...
