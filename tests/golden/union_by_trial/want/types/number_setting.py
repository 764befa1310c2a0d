from __future__ import annotations

from .._runtime.models.model import Model


class NumberSetting(Model):
    value: float
