from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from .cat import Cat
    from .snake import Snake


Pet: TypeAlias = "Cat | Snake | dict[str, str]"
