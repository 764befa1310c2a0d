"""What Dog is made of."""

from __future__ import annotations


from .._runtime.model import Model


class Dog(Model):
    name: str
    kind: str | None = None
