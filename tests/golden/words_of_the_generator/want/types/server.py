"""What Server is made of."""

from __future__ import annotations


from .._runtime.enums import OpenStrEnum
from .._runtime.model import Model, field


class Server(Model):
    events: ServerEVENTS | None = field("EVENTS", default=None)


class ServerEVENTS(OpenStrEnum):
    """The EVENTS of Server."""

    EVENTS = "EVENTS"
    A_B = "a b"
    ANY = "_ANY"
