from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from .._runtime.models.unknown import UnknownObject
    from .bank import Bank
    from .card import Card


Payment: TypeAlias = "Card | Bank | UnknownObject"
