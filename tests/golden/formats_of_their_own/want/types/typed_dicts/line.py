from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from datetime import datetime


class LineParam(TypedDict, total=False):
    added: datetime | int
