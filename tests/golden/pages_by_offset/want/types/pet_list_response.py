from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from .pet import Pet


class PetListResponse(Model):
    items: list[Pet] | None = None
    total: int | None = None
