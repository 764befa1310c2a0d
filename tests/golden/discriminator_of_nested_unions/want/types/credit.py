from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from typing import Literal


class Credit(Model):
    method: Literal["card"] = "card"
    kind: Literal["credit"] = "credit"
    limit: int | None = None
