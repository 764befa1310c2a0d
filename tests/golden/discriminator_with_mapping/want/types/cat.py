"""What Cat is made of."""

from __future__ import annotations


from .._runtime.model import Model


class Cat(Model):
    """The schema `Cat`."""

    kind: Literal["tabby", "tiger"]
    lives: int | None = None
