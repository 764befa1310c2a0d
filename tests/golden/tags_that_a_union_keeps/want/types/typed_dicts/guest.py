from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from .cat import CatParam
    from .person import PersonParam


GuestParam: TypeAlias = "CatParam | PersonParam"
