from __future__ import annotations

from .._runtime.models.enums import OpenStrEnum
from .._runtime.models.model import Model


class Cat(Model):
    kind: CatKind
    lives: int | None = None


class CatKind(OpenStrEnum):
    CAT = "CAT"
    LION = "LION"
