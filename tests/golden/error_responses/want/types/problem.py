from __future__ import annotations

from .._runtime.models.model import Model


class Problem(Model):
    title: str | None = None
