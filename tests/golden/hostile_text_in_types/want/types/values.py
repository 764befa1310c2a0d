from __future__ import annotations

from .._runtime.models.enums import OpenStrEnum


class Values(OpenStrEnum):
    DOUBLE_QUOTE = '"'
    QUOTE = "'"
    DOUBLE_QUOTE_QUOTE = "\"'"
    BACKSLASH = "\\"
    NEWLINE = "\n"
    U0000 = "\x00"
    LINE_SEPARATOR = "\u2028"
    EMPTY = "\u202e"
    VALUE_7_7 = "{{ 7 * 7 }}"
    DOUBLE_QUOTE_DOUBLE_QUOTE_DOUBLE_QUOTE = '"""'
    FMT_OFF = "# fmt: off"
    STAR_SLASH = "*/"
    U000C = "\x0c"
