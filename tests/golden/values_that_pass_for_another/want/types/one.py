from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.constructor import constructor
from .._runtime.models.model import Model
from .._runtime.options import NOT_GIVEN

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .._runtime.options import NotGiven


class One(Model):
    kind: str | None = None
    of: str | None = None
    either: list[str] | str | None = None

    @constructor
    def __init__(
        self,
        *,
        kind: str | NotGiven = NOT_GIVEN,
        of: str | NotGiven = NOT_GIVEN,
        either: Sequence[str] | str | NotGiven = NOT_GIVEN,
    ) -> None: ...
