from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..._runtime.models.model import Model, ModelTypes
    from ..pet import Pet
    from .pet import PetParam


class OwnerParam(TypedDict, total=False):
    pet: Pet | PetParam | ModelTypes
    pets: Mapping[str, Pet | PetParam | ModelTypes] | Model
