from __future__ import annotations

from .._runtime.models.model import Model


class FilesUpdateResponseDefault(Model):
    size: int | None = None
