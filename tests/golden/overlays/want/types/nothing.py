"""What Nothing is made of."""

from __future__ import annotations

from .._runtime.enums import OpenStrEnum


class Nothing(OpenStrEnum):
    A = "a"
