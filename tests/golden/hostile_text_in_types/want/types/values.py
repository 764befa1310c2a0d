"""What Values is made of."""

from __future__ import annotations


from .._runtime.enums import OpenStrEnum


class Values(OpenStrEnum):
    VALUE = '"'
    VALUE_2 = "'"
    VALUE_3 = "\"'"
    VALUE_4 = "\\"
    VALUE_5 = "\n"
    VALUE_6 = "\x00"
    VALUE_7 = "\u2028"
    VALUE_8 = "\u202e"
    VALUE_7_7 = "{{ 7 * 7 }}"
    VALUE_9 = '"""'
    FMT_OFF = "# fmt: off"
    VALUE_10 = "*/"
    VALUE_11 = "\x0c"
