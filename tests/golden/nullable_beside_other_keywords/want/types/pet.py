from __future__ import annotations

from builtins import list as _list
from typing import TYPE_CHECKING

from .._runtime.models.enums import OpenStrEnum
from .._runtime.models.model import Model

if TYPE_CHECKING:
    from typing import Any

    from .owner import Owner


class Pet(Model):
    beside_ref: Owner | None = None
    of_one: Owner | str | None = None
    of_enum: PetOfEnum | None = None
    list: _list[str | None] | None = None
    not_null: Owner | None = None
    open: Any | None = None
    inside: int | None = None


class PetOfEnum(OpenStrEnum):
    RED = "red"
    BLUE = "blue"
