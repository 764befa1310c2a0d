from __future__ import annotations

from .._runtime.models.model import Model


class LineListItem(Model):
    text: str | None = None
