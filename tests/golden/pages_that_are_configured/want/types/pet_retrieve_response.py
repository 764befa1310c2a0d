from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from .pet import Pet


class PetRetrieveResponse(Model):
    found: list[Pet] | None = None
    others: list[Pet] | None = None
    continue_at: str | None = None
