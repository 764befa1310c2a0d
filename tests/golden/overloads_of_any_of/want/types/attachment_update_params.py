from __future__ import annotations

from typing import TypeAlias

from .._runtime.models.constructor import constructor
from .._runtime.models.model import Model


class AttachmentUpdateParamsName(Model):
    name: str

    @constructor
    def __init__(
        self,
        *,
        name: str,
    ) -> None: ...


class AttachmentUpdateParamsSpeed(Model):
    speed: int

    @constructor
    def __init__(
        self,
        *,
        speed: int,
    ) -> None: ...


class AttachmentUpdateParamsBoth(Model):
    name: str
    speed: float

    @constructor
    def __init__(
        self,
        *,
        name: str,
        speed: float,
    ) -> None: ...


AttachmentUpdateParams: TypeAlias = """(
    AttachmentUpdateParamsName
    | AttachmentUpdateParamsSpeed
    | AttachmentUpdateParamsBoth
)"""
