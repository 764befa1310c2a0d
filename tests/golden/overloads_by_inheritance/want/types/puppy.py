"""What Puppy is made of."""

# A kind may say more of a property than its base, which could also be set through that.
# pyright: reportIncompatibleVariableOverride=false

from __future__ import annotations

from typing import TYPE_CHECKING

from .dog import Dog

if TYPE_CHECKING:
    from typing import Literal


class Puppy(Dog):
    kind: Literal["Puppy"] = "Puppy"
    weeks: int | None = None
