from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from decimal import Decimal

    from .._runtime.models.numbers import Number
    from .number_schema import NumberSchema


class Account(Model):
    balance: Number
    count: int
    limit: Number | None = None
    fee: Number | str | None = None
    text: Decimal | None = None
    share: float | None = None
    number: NumberSchema | None = None
