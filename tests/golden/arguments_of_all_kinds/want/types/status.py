"""What Status is made of."""

from __future__ import annotations

from .._runtime.enums import OpenStrEnum


class Status(OpenStrEnum):
    HERE = "here"
    SOLD = "sold"
