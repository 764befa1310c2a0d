from __future__ import annotations

from .._runtime.models.model import Model


class PetSchema2(Model):
    a: str | None = None
