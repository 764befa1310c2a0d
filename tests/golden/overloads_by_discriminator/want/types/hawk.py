"""What Hawk is made of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model

if TYPE_CHECKING:
    from typing import Literal
    from .prey import Prey


class Hawk(Model):
    kind: Literal["hawk"] = "hawk"
    name: str | None = None
    prey: Prey | None = None
