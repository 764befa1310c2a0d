from __future__ import annotations

from .._runtime.models.constructor import constructor
from .._runtime.models.model import Model


class RangeCreateParamsV4(Model):
    first: int

    @constructor
    def __init__(
        self,
        *,
        first: int,
    ) -> None: ...


class RangeCreateParamsV6(Model):
    first: str

    @constructor
    def __init__(
        self,
        *,
        first: str,
    ) -> None: ...
