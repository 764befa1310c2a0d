from __future__ import annotations

from .._runtime.models.enums import OpenStrEnum


class PetsImportQX(OpenStrEnum):
    DOUBLE_QUOTE_DOUBLE_QUOTE_DOUBLE_QUOTE = '"""'
    BACKSLASH = "\\"
