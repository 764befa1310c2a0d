from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.enums import OpenStrEnum
from .._runtime.models.model import Model

if TYPE_CHECKING:
    from typing import Any

    from .pets import Pets


class Pet(Model):
    names: list[str] | None = None
    grid: list[list[int]] | None = None
    toys: list[PetToy] | None = None
    colors: list[PetColor] | None = None
    maybe: list[str | None] | None = None
    anything: list[Any] | None = None
    friends: Pets | None = None


class PetToy(Model):
    name: str | None = None


class PetColor(OpenStrEnum):
    RED = "red"
    BLUE = "blue"
