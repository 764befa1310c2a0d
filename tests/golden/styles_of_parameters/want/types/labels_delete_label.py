"""What LabelsDeleteLabel is made of."""

from __future__ import annotations

from .._runtime.enums import OpenStrEnum


class LabelsDeleteLabel(OpenStrEnum):
    """The label of `labels.delete`."""

    EMPTY = ""
    RED = "red"
