"""What Values is made of."""

from __future__ import annotations


from .._runtime.enums import OpenStrEnum


class Values(OpenStrEnum):
    """The schema `Values`."""

    VALUE_2 = '"'
    VALUE_3 = "'"
    VALUE_6 = "\"'"
    VALUE_7 = "\\"
    VALUE_8 = "\n"
    VALUE_9 = "\x00"
    VALUE_10 = "\u2028"
    VALUE_11 = "\u202e"
    VALUE_7_7 = "{{ 7 * 7 }}"
    VALUE_12 = '"""'
    FMT_OFF = "# fmt: off"
    VALUE_4 = "*/"
    VALUE_5 = "\x0c"
