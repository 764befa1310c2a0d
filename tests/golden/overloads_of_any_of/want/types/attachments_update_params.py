"""What AttachmentsUpdateParamsName is made of."""

from __future__ import annotations


from .._runtime.model import Model


class AttachmentsUpdateParamsName(Model):
    """Name"""

    name: str


class AttachmentsUpdateParamsSpeed(Model):
    """Speed"""

    speed: int


class AttachmentsUpdateParamsBoth(Model):
    """Both"""

    name: str
    speed: float
