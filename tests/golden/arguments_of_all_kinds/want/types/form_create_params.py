from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.constructor import constructor
from .._runtime.models.model import Model
from .._runtime.options import NOT_GIVEN

if TYPE_CHECKING:
    from collections.abc import Sequence, Set

    from .._runtime.options import NotGiven


class FormCreateParams(Model):
    name: str
    note: str | None = None
    sizes: list[int] | None = None

    @constructor
    def __init__(
        self,
        *,
        name: str,
        note: str | NotGiven = NOT_GIVEN,
        sizes: Sequence[int] | Set[int] | NotGiven = NOT_GIVEN,
    ) -> None: ...
