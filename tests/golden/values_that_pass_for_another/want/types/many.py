from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.constructor import constructor
from .._runtime.models.model import Model
from .._runtime.options import NOT_GIVEN

if TYPE_CHECKING:
    from collections.abc import Sequence, Set

    from .._runtime.options import NotGiven


class Many(Model):
    kind: str | None = None
    of: list[str] | None = None

    @constructor
    def __init__(
        self,
        *,
        kind: str | NotGiven = NOT_GIVEN,
        of: Sequence[str] | Set[str] | None | NotGiven = NOT_GIVEN,
    ) -> None: ...
