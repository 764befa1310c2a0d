from __future__ import annotations

from .._runtime.models.model import Model


class Item(Model):
    name: str
