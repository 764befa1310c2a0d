from __future__ import annotations

from .._runtime.models.enums import OpenStrEnum


class Status(OpenStrEnum):
    NEW = "new"
    OLD = "old"
