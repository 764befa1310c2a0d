from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from typing import Literal


Point: TypeAlias = "tuple[int, str, Literal[True], *tuple[bool, ...]]"
