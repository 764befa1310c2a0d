from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..._runtime.models.model import ModelTypes
    from ..pet import Pet
    from .pet import PetParam


class TheOwnerParam(TypedDict, total=False):
    name: str
    pets: Sequence[Pet | PetParam | ModelTypes]
