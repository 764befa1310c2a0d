"""What TurnsCreateParamsWhole is made of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model

if TYPE_CHECKING:
    from typing import Literal


class TurnsCreateParamsWhole(Model):
    """Whole"""

    text: str
    stream: Literal[False] | None = None


class TurnsCreateParamsLive(Model):
    """Live"""

    text: str
    stream: Literal[True] = True
