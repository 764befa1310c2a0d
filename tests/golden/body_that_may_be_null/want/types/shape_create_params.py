from __future__ import annotations

from .._runtime.models.constructor import constructor
from .._runtime.models.model import Model


class ShapeCreateParamsRadius(Model):
    radius: float

    @constructor
    def __init__(
        self,
        *,
        radius: float,
    ) -> None: ...


class ShapeCreateParamsSide(Model):
    side: float

    @constructor
    def __init__(
        self,
        *,
        side: float,
    ) -> None: ...
