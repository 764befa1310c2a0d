from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from datetime import datetime


class SizeParam(TypedDict, total=False):
    width: int
    made: datetime | int
