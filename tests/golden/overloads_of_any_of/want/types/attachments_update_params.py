"""`AttachmentsUpdateParamsName` and the types of its parts."""

from __future__ import annotations

from .._runtime.models.constructor import constructor
from .._runtime.models.model import Model


class AttachmentsUpdateParamsName(Model):
    """Name"""

    name: str

    @constructor
    def __init__(
        self,
        *,
        name: str,
    ) -> None: ...


class AttachmentsUpdateParamsSpeed(Model):
    """Speed"""

    speed: int

    @constructor
    def __init__(
        self,
        *,
        speed: int,
    ) -> None: ...


class AttachmentsUpdateParamsBoth(Model):
    """Both"""

    name: str
    speed: float

    @constructor
    def __init__(
        self,
        *,
        name: str,
        speed: float,
    ) -> None: ...
