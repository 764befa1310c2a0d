# A kind may say more of a property than its base, which could also be set through that.
# pyright: reportIncompatibleVariableOverride=false

from __future__ import annotations

from typing import TYPE_CHECKING

from .shape import Shape

if TYPE_CHECKING:
    from typing import Literal


class Square(Shape):
    form: Literal["square"] = "square"
    side: float | None = None
