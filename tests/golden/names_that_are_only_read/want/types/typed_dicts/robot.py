from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from .android import AndroidParam
    from .drone import DroneParam


RobotParam: TypeAlias = "AndroidParam | DroneParam"
