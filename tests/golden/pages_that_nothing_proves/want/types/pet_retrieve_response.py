from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from .pet import Pet


class PetRetrieveResponse(Model):
    cats: list[Pet] | None = None
    dogs: list[Pet] | None = None
