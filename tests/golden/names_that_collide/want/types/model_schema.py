from __future__ import annotations

from .._runtime.models.model import Model


class ModelSchema(Model):
    d: str | None = None
