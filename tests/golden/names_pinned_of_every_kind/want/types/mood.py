from __future__ import annotations

from .._runtime.models.enums import OpenStrEnum


class Mood(OpenStrEnum):
    GOOD = "+1"
    MINUS_1 = "-1"
