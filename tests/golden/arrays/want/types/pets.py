from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from .pet import Pet


Pets: TypeAlias = "list[Pet]"
"""Several pets."""
