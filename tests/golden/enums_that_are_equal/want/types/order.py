"""What Order is made of."""

from __future__ import annotations

from .._runtime.models.enums import OpenStrEnum


class Order(OpenStrEnum):
    """What `order` can be."""

    DESC = "desc"
    ASC = "asc"
