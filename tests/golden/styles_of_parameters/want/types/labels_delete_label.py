from __future__ import annotations

from .._runtime.models.enums import OpenStrEnum


class LabelsDeleteLabel(OpenStrEnum):
    EMPTY = ""
    RED = "red"
