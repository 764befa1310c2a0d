from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._runtime.models.constructor import constructor
from .._runtime.models.model import Model
from .._runtime.options import NOT_GIVEN

if TYPE_CHECKING:
    from typing import Literal

    from .._runtime.models.unknown import UnknownObject
    from .._runtime.options import NotGiven


class EventStarted(Model):
    event: Literal["started"] = "started"

    @constructor
    def __init__(
        self,
        *,
        event: Literal["started"] = "started",
    ) -> None: ...


class EventEnded(Model):
    event: Literal["ended"] = "ended"
    code: int | None = None

    @constructor
    def __init__(
        self,
        *,
        event: Literal["ended"] = "ended",
        code: int | NotGiven = NOT_GIVEN,
    ) -> None: ...


Event: TypeAlias = "EventStarted | EventEnded | UnknownObject"
