from __future__ import annotations

from .._runtime.models.model import Model


class Tag(Model):
    name: str
