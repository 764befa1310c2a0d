from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.enums import OpenStrEnum
from .._runtime.models.model import Model

if TYPE_CHECKING:
    from typing import Literal


class Pet(Model):
    state: PetState | None = None
    left: PetLeft | None = None
    right: PetRight | None = None


class PetLeft(Model):
    color: Literal["red"] | None = None
    state: PetState | None = None


class PetRight(Model):
    color: Literal["red"] | None = None


class PetState(OpenStrEnum):
    ON = "on"
    OFF = "off"
