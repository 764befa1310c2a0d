"""`PetsListResponse` and the types of its parts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from .pet import Pet


class PetsListResponse(Model):
    """The response of `pets.list`."""

    pets: list[Pet] | None = None
    meta: PetsListResponseMeta | None = None


class PetsListResponseMeta(Model):
    """The meta of PetsListResponse."""

    total: int | None = None
    total_pages: int | None = None
