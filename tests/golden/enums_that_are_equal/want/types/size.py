from __future__ import annotations

from .._runtime.models.enums import OpenStrEnum


class Size(OpenStrEnum):
    S = "s"
    M = "m"
