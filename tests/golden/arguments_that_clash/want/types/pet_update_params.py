from __future__ import annotations

from builtins import str as StrType
from typing import TYPE_CHECKING

from .._runtime.models.constructor import constructor
from .._runtime.models.model import Model
from .._runtime.options import NOT_GIVEN

if TYPE_CHECKING:
    from collections.abc import Sequence, Set

    from .._runtime.options import NotGiven


class PetUpdateParams(Model):
    id: StrType
    body: StrType
    str: list[StrType] | None = None

    @constructor
    def __init__(
        self,
        *,
        id: StrType,
        body: StrType,
        str: Sequence[StrType] | Set[StrType] | NotGiven = NOT_GIVEN,
    ) -> None: ...
