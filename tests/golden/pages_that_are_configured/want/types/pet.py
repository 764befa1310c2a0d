from __future__ import annotations

from .._runtime.models.model import Model


class Pet(Model):
    id: str
    name: str | None = None
