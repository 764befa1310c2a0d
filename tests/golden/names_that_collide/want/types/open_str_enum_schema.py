from __future__ import annotations

from .._runtime.models.enums import OpenStrEnum


class OpenStrEnumSchema(OpenStrEnum):
    """The schema `OpenStrEnum`."""

    A = "a"
    B = "b"
