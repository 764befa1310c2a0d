from __future__ import annotations

from .._runtime.models.model import Model


class Answer(Model):
    text: str | None = None
