from __future__ import annotations

from .._runtime.models.model import Model


class Object(Model):
    type: str | None = None
