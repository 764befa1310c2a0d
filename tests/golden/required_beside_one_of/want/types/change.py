"""What Change is made of."""

# A kind may say more of a property than its base, which could also be set through that.
# pyright: reportIncompatibleVariableOverride=false

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .closed import Closed
from .opened import Opened

if TYPE_CHECKING:
    from typing import Literal
    from .._runtime.models.unknown import UnknownObject


class ChangeOpened(Opened):
    """The Opened of Change."""

    event: Literal["opened"] = "opened"


class ChangeClosed(Closed):
    """The Closed of Change."""

    event: Literal["closed"] = "closed"


Change: TypeAlias = "ChangeOpened | ChangeClosed | UnknownObject"
