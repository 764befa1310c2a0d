from __future__ import annotations

from .._runtime.models.model import Model


class OwnerSchema(Model):
    other: str | None = None
