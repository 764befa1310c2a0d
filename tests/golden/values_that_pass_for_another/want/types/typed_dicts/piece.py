from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from .many import ManyParam
    from .one import OneParam


PieceParam: TypeAlias = "ManyParam | OneParam"
