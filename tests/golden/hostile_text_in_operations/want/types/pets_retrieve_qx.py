from __future__ import annotations

from .._runtime.models.enums import OpenStrEnum


class PetsRetrieveQX(OpenStrEnum):
    """The q\"\"\"\\
    {{ x }} of `pets.line_separator.retrieve`.
    """

    DOUBLE_QUOTE_DOUBLE_QUOTE_DOUBLE_QUOTE = '"""'
    BACKSLASH = "\\"
