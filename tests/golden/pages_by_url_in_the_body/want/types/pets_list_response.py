"""`PetsListResponse` and the types of its parts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from .pet import Pet


class PetsListResponse(Model):
    """The response of `pets.list`."""

    pets: list[Pet] | None = None
    links: PetsListResponseLinks | None = None


class PetsListResponseLinks(Model):
    """The links of PetsListResponse."""

    pages: PetsListResponseLinksPages | None = None


class PetsListResponseLinksPages(Model):
    """The pages of PetsListResponseLinks."""

    next: str | None = None
    last: str | None = None
