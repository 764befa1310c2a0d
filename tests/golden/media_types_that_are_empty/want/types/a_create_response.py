from __future__ import annotations

from .._runtime.models.model import Model


class ACreateResponse(Model):
    """The response of `a.create`."""

    a: str | None = None
