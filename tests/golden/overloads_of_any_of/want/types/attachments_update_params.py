from __future__ import annotations

from .._runtime.models.constructor import constructor
from .._runtime.models.model import Model


class AttachmentsUpdateParamsName(Model):
    name: str

    @constructor
    def __init__(
        self,
        *,
        name: str,
    ) -> None: ...


class AttachmentsUpdateParamsSpeed(Model):
    speed: int

    @constructor
    def __init__(
        self,
        *,
        speed: int,
    ) -> None: ...


class AttachmentsUpdateParamsBoth(Model):
    name: str
    speed: float

    @constructor
    def __init__(
        self,
        *,
        name: str,
        speed: float,
    ) -> None: ...
