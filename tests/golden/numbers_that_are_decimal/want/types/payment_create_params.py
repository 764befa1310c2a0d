from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.constructor import constructor
from .._runtime.models.model import Model
from .._runtime.options import NOT_GIVEN

if TYPE_CHECKING:
    from collections.abc import Sequence, Set

    from .._runtime.models.numbers import Number
    from .._runtime.options import NotGiven


class PaymentCreateParams(Model):
    amount: Number
    parts: list[Number] | None = None
    note: str | None = None

    @constructor
    def __init__(
        self,
        *,
        amount: Number | float,
        parts: Sequence[Number | float] | Set[Number | float] | NotGiven = NOT_GIVEN,
        note: str | NotGiven = NOT_GIVEN,
    ) -> None: ...
