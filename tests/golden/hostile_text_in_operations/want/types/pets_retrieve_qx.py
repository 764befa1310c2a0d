from __future__ import annotations

from .._runtime.models.enums import OpenStrEnum


class PetsRetrieveQX(OpenStrEnum):
    DOUBLE_QUOTE_DOUBLE_QUOTE_DOUBLE_QUOTE = '"""'
    BACKSLASH = "\\"
