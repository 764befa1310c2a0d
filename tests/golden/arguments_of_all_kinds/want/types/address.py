from __future__ import annotations

from .._runtime.models.constructor import constructor
from .._runtime.models.model import Model


class Address(Model):
    street: str

    @constructor
    def __init__(
        self,
        *,
        street: str,
    ) -> None: ...
