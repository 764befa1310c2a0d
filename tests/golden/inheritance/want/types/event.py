from __future__ import annotations

from .._runtime.models.model import Model


class Event(Model):
    __discriminator__ = "@type"
    __kinds__ = {
        "Started": "Started",
    }
