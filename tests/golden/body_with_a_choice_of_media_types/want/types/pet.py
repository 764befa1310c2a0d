"""What Pet is made of."""

from __future__ import annotations

from .._runtime.constructing import constructor
from .._runtime.model import Model


class Pet(Model):
    name: str

    @constructor
    def __init__(
        self,
        *,
        name: str,
    ) -> None: ...
