"""What Tree is made of."""

from __future__ import annotations


from .._runtime.model import Model


class Tree(Model):
    """The schema `Tree`."""

    leaf: int | None = None
    name: str | None = None
