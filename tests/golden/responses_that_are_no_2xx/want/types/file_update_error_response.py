from __future__ import annotations

from .._runtime.models.model import Model


class FileUpdateErrorResponse(Model):
    size: int | None = None
