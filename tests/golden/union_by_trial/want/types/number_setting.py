"""What NumberSetting is made of."""

from __future__ import annotations

from .._runtime.model import Model


class NumberSetting(Model):
    value: float
