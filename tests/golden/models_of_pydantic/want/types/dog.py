from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.constructor import constructor
from .._runtime.models.model import Model

if TYPE_CHECKING:
    from collections.abc import Sequence, Set


class Dog(Model):
    tricks: list[str]

    @constructor
    def __init__(
        self,
        *,
        tricks: Sequence[str] | Set[str],
    ) -> None: ...
