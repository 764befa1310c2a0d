from __future__ import annotations

from .._runtime.models.constructor import constructor
from .._runtime.models.model import Model


class Toy(Model):
    size: int

    @constructor
    def __init__(
        self,
        *,
        size: int,
    ) -> None: ...
