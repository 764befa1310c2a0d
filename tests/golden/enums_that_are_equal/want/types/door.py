from __future__ import annotations

from .._runtime.models.enums import OpenStrEnum
from .._runtime.models.model import Model


class Door(Model):
    state: DoorState | None = None


class DoorState(OpenStrEnum):
    OPEN = "open"
    CLOSED = "closed"
