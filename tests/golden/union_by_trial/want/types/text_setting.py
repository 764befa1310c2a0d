from __future__ import annotations

from .._runtime.models.model import Model


class TextSetting(Model):
    value: str
    hint: str | None = None
