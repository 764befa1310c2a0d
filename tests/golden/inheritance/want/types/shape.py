from __future__ import annotations

from .._runtime.models.model import Model


class Shape(Model):
    __discriminator__ = "form"
    __kinds__ = {
        "round": "Round",
        "square": "Square",
        "Round": "Round",
        "Square": "Square",
    }

    form: str
    label: str | None = None
