from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from .pet import Pet


class PetListResponse(Model):
    pets: list[Pet] | None = None
    meta: PetListResponseMeta | None = None


class PetListResponseMeta(Model):
    total: int | None = None
    total_pages: int | None = None
