from __future__ import annotations

from .._runtime.models.model import Model


class PetsVetsListResponseDefault(Model):
    message: str | None = None
