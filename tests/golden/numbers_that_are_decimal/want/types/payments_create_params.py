"""What PaymentsCreateParams is made of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model

if TYPE_CHECKING:
    from .._runtime.number import Number


class PaymentsCreateParams(Model):
    """The body of `payments.create`."""

    amount: Number
    parts: list[Number] | None = None
    note: str | None = None
