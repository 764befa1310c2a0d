from __future__ import annotations

from .._runtime.models.model import Model


class Narrowed(Model):
    """One of these is required: `a`, `b`."""

    a: str | None = None
    b: str | None = None
