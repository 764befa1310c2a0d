from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.constructor import constructor
from .._runtime.models.enums import OpenStrEnum
from .._runtime.models.model import Model, field
from .._runtime.options import NOT_GIVEN

if TYPE_CHECKING:
    from .._runtime.options import NotGiven


class Server(Model):
    events: ServerEVENTS | None = field("EVENTS", default=None)

    @constructor
    def __init__(
        self,
        *,
        events: ServerEVENTS | str | NotGiven = NOT_GIVEN,
    ) -> None: ...


class ServerEVENTS(OpenStrEnum):
    EVENTS = "EVENTS"
    A_B = "a b"
    ANY = "_ANY"
