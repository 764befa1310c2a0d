"""What Cat is made of."""

from __future__ import annotations

from .._runtime.constructing import constructor
from .._runtime.model import Model


class Cat(Model):
    name: str

    @constructor
    def __init__(
        self,
        *,
        name: str,
    ) -> None: ...
