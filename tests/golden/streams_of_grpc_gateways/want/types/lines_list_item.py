from __future__ import annotations

from .._runtime.models.model import Model


class LinesListItem(Model):
    text: str | None = None
