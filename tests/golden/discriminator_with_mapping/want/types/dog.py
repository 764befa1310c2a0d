"""What Dog is made of."""

from __future__ import annotations


from .._runtime.model import Model


class Dog(Model):
    """The schema `Dog`."""

    kind: Literal["hound"] = "hound"
    tricks: int | None = None
