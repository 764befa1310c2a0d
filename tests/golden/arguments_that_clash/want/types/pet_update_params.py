from __future__ import annotations

from builtins import str as _str
from typing import TYPE_CHECKING

from .._runtime.models.constructor import constructor
from .._runtime.models.model import Model
from .._runtime.options import NOT_GIVEN

if TYPE_CHECKING:
    from collections.abc import Sequence, Set

    from .._runtime.options import NotGiven


class PetUpdateParams(Model):
    id: _str
    body: _str
    str: list[_str] | None = None

    @constructor
    def __init__(
        self,
        *,
        id: _str,
        body: _str,
        str: Sequence[_str] | Set[_str] | NotGiven = NOT_GIVEN,
    ) -> None: ...
