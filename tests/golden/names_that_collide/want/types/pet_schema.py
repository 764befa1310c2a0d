from __future__ import annotations

from .._runtime.models.model import Model


class PETSchema(Model):
    c: str | None = None
