"""What Moved is made of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model

if TYPE_CHECKING:
    from typing import Literal


class Moved(Model):
    type: Literal["Moved"] = "Moved"
    to: str | None = None
