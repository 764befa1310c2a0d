from __future__ import annotations

from .._runtime.models.enums import OpenStrEnum
from .._runtime.models.model import Model


class Angular(Model):
    form: AngularForm
    size: float | None = None


class AngularForm(OpenStrEnum):
    SQUARE = "square"
    TRIANGLE = "triangle"
