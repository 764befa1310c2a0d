from __future__ import annotations

from .._runtime.models.model import Model


class One(Model):
    """Ends with " """

    a: str | None = None
