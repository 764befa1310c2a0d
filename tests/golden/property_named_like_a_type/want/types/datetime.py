from __future__ import annotations

from datetime import datetime as _datetime

from .._runtime.models.model import Model


class Datetime(Model):
    datetime: _datetime | None = None
