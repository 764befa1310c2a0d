"""What Toy is made of."""

from __future__ import annotations


from .._runtime.model import Model


class Toy(Model):
    size: int
