from __future__ import annotations

from .._runtime.models.enums import OpenStrEnum


class Color(OpenStrEnum):
    """The color of a pet."""

    RED = "red"
    DARK_DASH_RED = "dark-red"
    DARK_RED = "darkRed"
    EMPTY = ""
    BLANK = " "
    VALUE_1ST = "1st"
    MINUS_1 = "-1"
    PLUS_1 = "+1"
    NAME = "name"
    MRO = "mro"
    CLASS = "class"
    NONE = "None"
    ÑANDÚ = "ñandú"
    猫 = "猫"
    CAT = "🐈"
    STAR = "*"
