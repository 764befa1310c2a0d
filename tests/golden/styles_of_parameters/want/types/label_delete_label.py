from __future__ import annotations

from .._runtime.models.enums import OpenStrEnum


class LabelDeleteLabel(OpenStrEnum):
    EMPTY = ""
    RED = "red"
