"""`PetsListResponse` and the types of its parts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from .pet import Pet


class PetsListResponse(Model):
    """The response of `pets.list`."""

    data: list[Pet] | None = None
    meta: PetsListResponseMeta | None = None
    has_more: bool | None = None


class PetsListResponseMeta(Model):
    """The meta of PetsListResponse."""

    next_cursor: str | None = None
