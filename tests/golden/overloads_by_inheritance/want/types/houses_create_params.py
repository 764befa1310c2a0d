"""What HousesCreateParams is made of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model

if TYPE_CHECKING:
    from .pet import Pet


class HousesCreateParams(Model):
    """The body of `houses.create`."""

    pets: list[Pet]
