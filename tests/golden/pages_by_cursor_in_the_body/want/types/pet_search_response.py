from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from .pet import Pet


class PetSearchResponse(Model):
    data: list[Pet] | None = None
    next_cursor: str | None = None
