"""`Door` and the types of its parts."""

from __future__ import annotations

from .._runtime.models.enums import OpenStrEnum
from .._runtime.models.model import Model


class Door(Model):
    state: DoorState | None = None


class DoorState(OpenStrEnum):
    """The state of Door."""

    OPEN = "open"
    CLOSED = "closed"
