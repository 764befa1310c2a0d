from __future__ import annotations

from .._runtime.models.enums import OpenStrEnum
from .._runtime.models.model import Model


class Round(Model):
    form: RoundForm
    size: float | None = None


class RoundForm(OpenStrEnum):
    CIRCLE = "circle"
    OVAL = "oval"
