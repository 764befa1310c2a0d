from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.enums import OpenStrEnum
from .._runtime.models.model import Model

if TYPE_CHECKING:
    from .color import Color


class Pet(Model):
    color: Color | None = None
    size: PetSize | None = None


class PetSize(OpenStrEnum):
    SMALL = "small"
    LARGE = "large"
