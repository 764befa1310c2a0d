"""What ShapesCreateParamsType1 is made of."""

from __future__ import annotations

from .._runtime.models.constructor import constructor
from .._runtime.models.model import Model


class ShapesCreateParamsType1(Model):
    """The 1 of the body of `shapes.create`."""

    radius: float

    @constructor
    def __init__(
        self,
        *,
        radius: float,
    ) -> None: ...


class ShapesCreateParamsType2(Model):
    """The 2 of the body of `shapes.create`."""

    side: float

    @constructor
    def __init__(
        self,
        *,
        side: float,
    ) -> None: ...
