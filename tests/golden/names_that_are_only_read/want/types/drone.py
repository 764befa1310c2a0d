from __future__ import annotations

from .._runtime.models.constructor import constructor
from .._runtime.models.model import Model


class Drone(Model):
    altitude: float

    @constructor
    def __init__(
        self,
        *,
        altitude: float,
    ) -> None: ...
