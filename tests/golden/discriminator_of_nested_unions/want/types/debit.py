from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from typing import Literal


class Debit(Model):
    method: Literal["card"] = "card"
    kind: Literal["debit"] = "debit"
    balance: int | None = None
