from __future__ import annotations

from .._runtime.models.model import Model


class Shared(Model):
    region: str
    backups: bool | None = None
    tags: list[str] | None = None
    """Default: `["new"]`."""
