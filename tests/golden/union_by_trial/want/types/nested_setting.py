from __future__ import annotations

from .._runtime.models.model import Model


class NestedSetting(Model):
    value: NestedSettingValue


class NestedSettingValue(Model):
    inner: bool
