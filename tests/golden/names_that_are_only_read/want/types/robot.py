from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from .android import Android
    from .drone import Drone


Robot: TypeAlias = "Android | Drone"
