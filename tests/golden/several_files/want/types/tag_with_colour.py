"""What TagWithColour is made of."""

from __future__ import annotations


from .._runtime.model import Model


class TagWithColour(Model):
    colour: str | None = None
    inner: TagWithColourInner | None = None


class TagWithColourInner(Model):
    """The inner of TagWithColour."""

    depth: int | None = None
