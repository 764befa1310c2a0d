# A kind may say more of a property than its base, which could also be set through that.
# pyright: reportIncompatibleVariableOverride=false

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.model import field
from .pet import Pet

if TYPE_CHECKING:
    from typing import Literal


class Fish(Pet):
    pet_type: Literal["Fish"] = field("petType", default="Fish")
