from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from .usage import Usage


class Chat(Model):
    id: str | None = None
    last: Usage | None = None
