from __future__ import annotations

from .._runtime.models.enums import OpenStrEnum


class OpenStrEnumSchema(OpenStrEnum):
    A = "a"
    B = "b"
