"""What TextSetting is made of."""

from __future__ import annotations


from .._runtime.model import Model


class TextSetting(Model):
    """The schema `TextSetting`."""

    value: str
    hint: str | None = None
