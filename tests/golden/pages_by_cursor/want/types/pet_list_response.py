from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from .pet import Pet


class PetListResponse(Model):
    data: list[Pet] | None = None
    meta: PetListResponseMeta | None = None
    has_more: bool | None = None


class PetListResponseMeta(Model):
    next_cursor: str | None = None
