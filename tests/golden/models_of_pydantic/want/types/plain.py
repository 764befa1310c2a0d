from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from .cat import Cat
    from .dog import Dog


Plain: TypeAlias = "Cat | Dog"
