from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.constructor import constructor
from .._runtime.models.model import Model
from .._runtime.options import NOT_GIVEN

if TYPE_CHECKING:
    from typing import ClassVar as _ClassVar

    from .._runtime.models.tables import Kinds as _Kinds
    from .._runtime.options import NotGiven


class Pet(Model):
    __discriminator__ = "kind"
    __kinds__: _ClassVar[_Kinds] = {
        "cat": "Cat",
        "Cat": "Cat",
    }

    kind: str
    name: str | None = None

    @constructor
    def __init__(
        self,
        *,
        kind: str,
        name: str | NotGiven = NOT_GIVEN,
    ) -> None: ...
