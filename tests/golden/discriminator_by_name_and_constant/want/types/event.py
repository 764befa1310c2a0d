"""What Event is made of."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from .created import Created
    from .deleted import Deleted
    from .moved import Moved


Event: TypeAlias = "Created | Deleted | Moved"
