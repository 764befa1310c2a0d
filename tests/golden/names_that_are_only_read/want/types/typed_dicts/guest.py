from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from .person import PersonParam
    from .pet import PetParam
    from .robot import RobotParam


GuestParam: TypeAlias = "PetParam | PersonParam | RobotParam"
