"""What OpenStrEnumSchema is made of."""

from __future__ import annotations

from .._runtime.enums import OpenStrEnum


class OpenStrEnumSchema(OpenStrEnum):
    """The schema `OpenStrEnum`."""

    A = "a"
    B = "b"
