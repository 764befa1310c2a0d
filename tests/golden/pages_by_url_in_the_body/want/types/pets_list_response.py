from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from .pet import Pet


class PetsListResponse(Model):
    pets: list[Pet] | None = None
    links: PetsListResponseLinks | None = None


class PetsListResponseLinks(Model):
    pages: PetsListResponseLinksPages | None = None


class PetsListResponseLinksPages(Model):
    next: str | None = None
    last: str | None = None
