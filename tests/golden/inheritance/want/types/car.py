# A kind may say more of a property than its base, which could also be set through that.
# pyright: reportIncompatibleVariableOverride=false

from __future__ import annotations

from typing import TYPE_CHECKING

from .vehicle import Vehicle

if TYPE_CHECKING:
    from typing import Literal


class Car(Vehicle):
    kind: Literal["car"] = "car"
    wheels: int | None
    doors: int | None = None
