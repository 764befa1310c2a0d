from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.enums import OpenIntEnum
from .._runtime.models.model import Model, field

if TYPE_CHECKING:
    from datetime import date, datetime
    from decimal import Decimal
    from typing import Literal

    from .._runtime.models.formats import UnixTime
    from .pet import Pet
    from .plain import Plain
    from .status import Status
    from .tree import Tree


class Owner(Model):
    """Who has pets."""

    name: str
    born_at: datetime | None = field("bornAt", default=None)
    day: date | None = None
    at: UnixTime | None = None
    status: Status | None = None
    pet: Pet | None = None
    pets: list[Plain] | None = None
    friends: list[Owner] | None = None
    scores: dict[str, int] | None = None
    tree: Tree | None = None
    blob: bytes | None = None
    price: Decimal | None = None
    level: OwnerLevel | None = None
    konst: Literal["fix"] | None = None


class OwnerLevel(OpenIntEnum):
    VALUE_1 = 1
    VALUE_2 = 2
