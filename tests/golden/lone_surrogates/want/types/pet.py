from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.enums import OpenStrEnum
from .._runtime.models.model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class Pet(Model):
    kind: Literal["a\ud800b"] = "a\ud800b"
    name_ud800: str | None = field("name\ud800", default=None)
    """a\\ud800b"""

    color: PetColor | None = None


class PetColor(OpenStrEnum):
    RED = "red"
    UDFFF = "\udfff"
