"""What Prey is made of."""

from __future__ import annotations


from .._runtime.model import Model


class Prey(Model):
    size: float | None = None
