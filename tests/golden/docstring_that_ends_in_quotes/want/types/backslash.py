from __future__ import annotations

from .._runtime.models.model import Model


class Backslash(Model):
    """Ends with " """

    a: str | None = None
