from __future__ import annotations

from .._runtime.models.model import Model, field


class Words(Model):
    """Properties that are called like keywords"""

    nullable: bool | None = None
    example: str | None = None
    enum: list[str | None] | None = None
    type: str | None = None
    x_note: str | None = field("x-note", default=None)
