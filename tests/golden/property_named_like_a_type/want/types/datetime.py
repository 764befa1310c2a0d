from __future__ import annotations

from datetime import datetime as DatetimeType

from .._runtime.models.model import Model


class Datetime(Model):
    datetime: DatetimeType | None = None
