from __future__ import annotations

from .._runtime.models.constructor import constructor
from .._runtime.models.model import Model


class CallCreateParams(Model):
    sdp: str

    @constructor
    def __init__(
        self,
        *,
        sdp: str,
    ) -> None: ...
