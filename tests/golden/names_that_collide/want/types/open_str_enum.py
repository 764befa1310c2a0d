"""What OpenStrEnum is made of."""

from __future__ import annotations


from .._runtime.enums import OpenStrEnum


class OpenStrEnum(OpenStrEnum):
    """The schema `OpenStrEnum`."""

    A = "a"
    B = "b"
