from __future__ import annotations

from .._runtime.models.model import Model


class Pet(Model):
    nothing: None
    never: None = None
    perhaps: str | None = None
