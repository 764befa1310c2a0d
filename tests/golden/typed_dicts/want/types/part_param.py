from __future__ import annotations

from .._runtime.models.enums import OpenStrEnum


class PartParam(OpenStrEnum):
    BOLD = "bold"
    PLAIN = "plain"
