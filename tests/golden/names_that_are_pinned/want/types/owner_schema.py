from __future__ import annotations

from .._runtime.models.model import Model


class OwnerSchema(Model):
    """The schema `Owner`."""

    other: str | None = None
