from __future__ import annotations

from .._runtime.models.enums import OpenIntEnum


class Level(OpenIntEnum):
    VALUE_0 = 0
    VALUE_1 = 1
    MINUS_1 = -1
    VALUE_100 = 100
