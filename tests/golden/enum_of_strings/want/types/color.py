"""What Color is made of."""

from __future__ import annotations


from .._runtime.enums import OpenStrEnum


class Color(OpenStrEnum):
    """The color of a pet."""

    RED = "red"
    DARK_RED = "dark-red"
    DARK_RED_2 = "darkRed"
    VALUE_4 = ""
    VALUE_5 = " "
    VALUE_1_ST = "1st"
    VALUE_1 = "-1"
    VALUE_1_2 = "+1"
    NAME_2 = "name"
    MRO_2 = "mro"
    CLASS = "class"
    NONE = "None"
    ÑANDÚ = "ñandú"
    猫 = "猫"
    VALUE_2 = "🐈"
    VALUE_3 = "*"
