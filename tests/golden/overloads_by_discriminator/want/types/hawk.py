from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.constructor import constructor
from .._runtime.models.model import Model
from .._runtime.options import NOT_GIVEN

if TYPE_CHECKING:
    from typing import Literal

    from .._runtime.models.model import ModelTypes
    from .._runtime.options import NotGiven
    from .prey import Prey
    from .typed_dicts.prey import PreyParam


class Hawk(Model):
    kind: Literal["hawk"] = "hawk"
    name: str | None = None
    prey: Prey | None = None

    @constructor
    def __init__(
        self,
        *,
        kind: Literal["hawk"] = "hawk",
        name: str | None | NotGiven = NOT_GIVEN,
        prey: Prey | PreyParam | ModelTypes | NotGiven = NOT_GIVEN,
    ) -> None: ...
