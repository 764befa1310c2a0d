from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from .pet import Pet


class PetsListResponse(Model):
    pets: list[Pet] | None = None
    meta: PetsListResponseMeta | None = None


class PetsListResponseMeta(Model):
    total: int | None = None
    total_pages: int | None = None
