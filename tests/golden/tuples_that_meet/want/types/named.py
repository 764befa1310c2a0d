from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from typing import Any


Named: TypeAlias = "tuple[Any, str, *tuple[bool, ...]]"
