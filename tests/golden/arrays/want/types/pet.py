"""What Pet is made of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.enums import OpenStrEnum
from .._runtime.model import Model

if TYPE_CHECKING:
    from typing import Any
    from .pets import Pets


class Pet(Model):
    """The schema `Pet`."""

    names: list[str] | None = None
    grid: list[list[int]] | None = None
    toys: list[PetToysItem] | None = None
    colors: list[PetColorsItem] | None = None
    maybe: list[str | None] | None = None
    anything: list[Any] | None = None
    friends: Pets | None = None


class PetToysItem(Model):
    """The item of an operation."""

    name: str | None = None


class PetColorsItem(OpenStrEnum):
    """The item of an operation."""

    RED = "red"
    BLUE = "blue"
