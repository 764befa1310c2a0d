from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.constructor import constructor
from .._runtime.models.model import Model
from .._runtime.options import NOT_GIVEN

if TYPE_CHECKING:
    from .._runtime.options import NotGiven


class RuleUpdateParamsMove(Model):
    id: int
    to: str

    @constructor
    def __init__(
        self,
        *,
        id: int,
        to: str,
    ) -> None: ...


class RuleUpdateParamsRename(Model):
    name: str
    id: str | None = None

    @constructor
    def __init__(
        self,
        *,
        name: str,
        id: str | NotGiven = NOT_GIVEN,
    ) -> None: ...
