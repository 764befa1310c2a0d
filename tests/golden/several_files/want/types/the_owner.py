"""What TheOwner is made of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model

if TYPE_CHECKING:
    from .pet import Pet


class TheOwner(Model):
    name: str | None = None
    pets: list[Pet] | None = None
