from __future__ import annotations

from .._runtime.models.model import Model, field


class Plain(Model):
    ref: str | None = field("$ref", default=None)
    schema: str | None = None
