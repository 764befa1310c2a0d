from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from .._runtime.models.unknown import UnknownObject
    from .hawk import Hawk
    from .parrot import Parrot


Bird: TypeAlias = "Parrot | Hawk | UnknownObject"
