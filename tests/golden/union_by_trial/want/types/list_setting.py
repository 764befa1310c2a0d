from __future__ import annotations

from .._runtime.models.model import Model


class ListSetting(Model):
    value: list[str]
