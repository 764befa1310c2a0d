from __future__ import annotations

from .._runtime.models.enums import OpenStrEnum


class Nothing(OpenStrEnum):
    A = "a"
