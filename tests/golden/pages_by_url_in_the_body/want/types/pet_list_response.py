from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from .pet import Pet


class PetListResponse(Model):
    pets: list[Pet] | None = None
    links: PetListResponseLinks | None = None


class PetListResponseLinks(Model):
    pages: PetListResponseLinksPages | None = None


class PetListResponseLinksPages(Model):
    next: str | None = None
    last: str | None = None
