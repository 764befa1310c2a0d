"""What Owner is made of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model

if TYPE_CHECKING:
    from .pet import Pet


class Owner(Model):
    pet: Pet | None = None
    pets: dict[str, Pet] | None = None
