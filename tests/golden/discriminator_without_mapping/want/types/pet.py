from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from .._runtime.models.unknown import UnknownObject
    from .cat import Cat
    from .dog import Dog


Pet: TypeAlias = "Cat | Dog | UnknownObject"
