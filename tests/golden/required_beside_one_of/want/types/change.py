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
    event: Literal["opened"] = "opened"


class ChangeClosed(Closed):
    event: Literal["closed"] = "closed"


Change: TypeAlias = "ChangeOpened | ChangeClosed | UnknownObject"
