from __future__ import annotations

from .._runtime.models.enums import OpenStrEnum


class Order(OpenStrEnum):
    """The values of `order`."""

    DESC = "desc"
    ASC = "asc"
