from __future__ import annotations

from .._runtime.models.constructor import constructor
from .._runtime.models.model import Model


class AttachmentCreateParamsLine(Model):
    line: str

    @constructor
    def __init__(
        self,
        *,
        line: str,
    ) -> None: ...


class AttachmentCreateParamsRadio(Model):
    mast: str

    @constructor
    def __init__(
        self,
        *,
        mast: str,
    ) -> None: ...
