from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from .pet import Pet


PetOrName: TypeAlias = "Pet | str"
"""A pet, or how it is called."""
