# A kind may say more of a property than its base, which could also be set through that.
# pyright: reportIncompatibleVariableOverride=false
# mypy: disable-error-code="assignment"

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.model import field
from .dog import Dog

if TYPE_CHECKING:
    from typing import Literal


class Puppy(Dog):
    friends: list[Puppy] | None = None
    pet_type: Literal["Puppy"] = field("petType", default="Puppy")
    weeks: int | None = None
