"""What Values is made of."""

from __future__ import annotations


from .._runtime.enums import OpenStrEnum


class Values(OpenStrEnum):
    VALUE = '"'
    VALUE_2 = "'"
    VALUE_3 = "\"'"
    BACKSLASH = "\\"
    BLANK = "\n"
    VALUE_4 = "\x00"
    BLANK_2 = "\u2028"
    VALUE_5 = "\u202e"
    VALUE_7_7 = "{{ 7 * 7 }}"
    VALUE_6 = '"""'
    FMT_OFF = "# fmt: off"
    STAR_SLASH = "*/"
    BLANK_3 = "\x0c"
