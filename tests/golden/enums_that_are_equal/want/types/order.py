"""What Order is made of."""

from __future__ import annotations

from .._runtime.enums import OpenStrEnum


class Order(OpenStrEnum):
    """What `order` can be."""

    DESC = "desc"
    ASC = "asc"
