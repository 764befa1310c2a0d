from __future__ import annotations

from .._runtime.models.model import Model


class State(Model):
    up: bool | None = None
