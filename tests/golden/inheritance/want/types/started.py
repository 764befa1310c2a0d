from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.model import field
from .event import Event

if TYPE_CHECKING:
    from typing import Literal


class Started(Event):
    type: Literal["Started"] = field("@type", default="Started")
    at: str | None = None
