from __future__ import annotations

from .._runtime.models.model import Model


class Counter(Model):
    name: str
    value: str
