"""What Size is made of."""

from __future__ import annotations

from .._runtime.enums import OpenStrEnum


class Size(OpenStrEnum):
    S = "s"
    M = "m"
