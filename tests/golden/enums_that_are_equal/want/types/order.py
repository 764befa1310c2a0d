from __future__ import annotations

from .._runtime.models.enums import OpenStrEnum


class Order(OpenStrEnum):
    DESC = "desc"
    ASC = "asc"
