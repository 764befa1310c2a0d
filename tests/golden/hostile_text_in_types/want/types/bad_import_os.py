"""What BadImportOs is made of."""

from __future__ import annotations

from .._runtime.model import Model


class BadImportOs(Model):
    name: str | None = None
