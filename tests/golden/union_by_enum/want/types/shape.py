from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from .angular import Angular
    from .round import Round


Shape: TypeAlias = "Round | Angular"
