from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.constructor import constructor
from .._runtime.models.model import Model
from .._runtime.options import NOT_GIVEN

if TYPE_CHECKING:
    from collections.abc import Sequence, Set
    from typing import Literal

    from .._runtime.options import NotGiven


class Parrot(Model):
    kind: Literal["parrot", "macaw"]
    words: list[str]
    name: str | None = None

    @constructor
    def __init__(
        self,
        *,
        kind: Literal["parrot", "macaw"],
        words: Sequence[str] | Set[str],
        name: str | NotGiven = NOT_GIVEN,
    ) -> None: ...
