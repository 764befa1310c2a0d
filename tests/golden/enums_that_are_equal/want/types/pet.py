"""`Pet` and the types of its parts."""

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
    """The left of Pet."""

    color: Literal["red"] | None = None
    state: PetState | None = None


class PetRight(Model):
    """The right of Pet."""

    color: Literal["red"] | None = None


class PetState(OpenStrEnum):
    """The values of `state`."""

    ON = "on"
    OFF = "off"
