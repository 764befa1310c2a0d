from __future__ import annotations

from .._runtime.models.model import Model


class LinesListItem(Model):
    """An item of `lines.list`."""

    text: str | None = None
