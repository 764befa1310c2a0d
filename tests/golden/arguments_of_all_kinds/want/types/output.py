from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from typing import Literal


class Output(Model):
    type: Literal["search"] = "search"
    query: str | None = None
    found: int | None = None
