from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from datetime import date, datetime, time
    from decimal import Decimal
    from uuid import UUID


class Pet(Model):
    id: UUID | None = None
    created: datetime | None = None
    born: date | None = None
    fed: time | None = None
    weight: Decimal | None = None
    mail: str | None = None
    web: str | None = None
    photo: bytes | None = None
    legs: int | None = None
    cells: int | None = None
    length: float | None = None
    tame: bool | None = None
    odd: str | None = None
