from __future__ import annotations

from .._runtime.models.model import Model


class 查询(Model):
    查询: str | None = None
