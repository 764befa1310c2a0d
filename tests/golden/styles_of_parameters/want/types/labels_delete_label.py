from __future__ import annotations

from .._runtime.models.enums import OpenStrEnum


class LabelsDeleteLabel(OpenStrEnum):
    """The label of `labels.delete`."""

    EMPTY = ""
    RED = "red"
