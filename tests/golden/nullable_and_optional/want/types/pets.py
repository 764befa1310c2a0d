"""What Pets is made of."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from typing import TypeAlias
    from .owner import Owner


Pets: TypeAlias = "list[Owner | None]"
"""The schema `Pets`."""
