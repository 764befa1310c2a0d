"""What Link is made of."""

from __future__ import annotations


from .._runtime.model import Model


class Link(Model):
    """The schema `Link`."""

    url: str
    name: str | None = None
