from __future__ import annotations

from .._runtime.models.model import Model


class ACreateResponse(Model):
    a: str | None = None
