from __future__ import annotations

from .._runtime.models.model import Model


class Status(Model):
    code: int | None = None
    message: str | None = None
