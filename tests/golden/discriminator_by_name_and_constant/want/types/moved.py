from __future__ import annotations

from .._runtime.models.model import Model


class Moved(Model):
    to: str | None = None
