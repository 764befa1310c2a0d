from __future__ import annotations

from .._runtime.models.enums import OpenStrEnum


class 状态(OpenStrEnum):
    在售 = "在售"
    已售 = "已售"
    THUMBS_UP_SIGN = "👍"
    THUMBS_DOWN_SIGN = "👎"
