"""What HomesCreateParams is made of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model

if TYPE_CHECKING:
    from .guest import Guest
    from .owner import Owner
    from .pet import Pet


class HomesCreateParams(Model):
    """The body of `homes.create`."""

    name: str
    pet: Pet | None = None
    guests: list[Guest] | None = None
    owner: Owner | None = None
