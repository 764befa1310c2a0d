from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from .pet import Pet


class PetsListResponse(Model):
    data: list[Pet] | None = None
    meta: PetsListResponseMeta | None = None
    has_more: bool | None = None


class PetsListResponseMeta(Model):
    next_cursor: str | None = None
