"""What CallsCreateParams is made of."""

from __future__ import annotations

from .._runtime.constructing import constructor
from .._runtime.model import Model


class CallsCreateParams(Model):
    """The body of `calls.create`."""

    sdp: str

    @constructor
    def __init__(
        self,
        *,
        sdp: str,
    ) -> None: ...
