from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .closed import Closed
from .opened import Opened

if TYPE_CHECKING:
    from .._runtime.models.unknown import UnknownObject


class NumberedOpened(Opened):
    id: int


class NumberedClosed(Closed):
    id: int


Numbered: TypeAlias = "NumberedOpened | NumberedClosed | UnknownObject"
