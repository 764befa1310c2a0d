from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from .bird import BirdParam
    from .cat import CatParam
    from .dog import DogParam
    from .fish import FishParam


PetParam: TypeAlias = "CatParam | DogParam | BirdParam | FishParam"
