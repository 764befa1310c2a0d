"""What Event is made of."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._runtime.model import Model

if TYPE_CHECKING:
    from typing import Literal
    from .._runtime.unknown import UnknownObject


class EventStarted(Model):
    """Started"""

    event: Literal["started"] = "started"


class EventEnded(Model):
    """Ended"""

    event: Literal["ended"] = "ended"
    code: int | None = None


Event: TypeAlias = "EventStarted | EventEnded | UnknownObject"
