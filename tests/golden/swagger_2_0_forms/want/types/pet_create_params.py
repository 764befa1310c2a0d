from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.constructor import constructor
from .._runtime.models.model import Model
from .._runtime.options import NOT_GIVEN

if TYPE_CHECKING:
    from collections.abc import Sequence, Set

    from .._runtime.options import NotGiven


class PetCreateParams(Model):
    name: str
    """What it is called"""

    note: str | None = None
    tags: list[str] | None = None
    age: int | None = None

    @constructor
    def __init__(
        self,
        *,
        name: str,
        note: str | NotGiven = NOT_GIVEN,
        tags: Sequence[str] | Set[str] | NotGiven = NOT_GIVEN,
        age: int | NotGiven = NOT_GIVEN,
    ) -> None: ...
