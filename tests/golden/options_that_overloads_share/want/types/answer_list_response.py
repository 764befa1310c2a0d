from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from .answer import Answer


class AnswerListResponse(Model):
    data: list[Answer] | None = None
    next_cursor: str | None = None
