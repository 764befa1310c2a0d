"""What Numbered is made of."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .closed import Closed
from .opened import Opened

if TYPE_CHECKING:
    from .._runtime.models.unknown import UnknownObject


class NumberedOpened(Opened):
    """The Opened of Numbered."""

    id: int


class NumberedClosed(Closed):
    """The Closed of Numbered."""

    id: int


Numbered: TypeAlias = "NumberedOpened | NumberedClosed | UnknownObject"
