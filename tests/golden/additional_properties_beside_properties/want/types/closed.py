"""What Closed is made of."""

from __future__ import annotations


from .._runtime.model import Model


class Closed(Model):
    """The schema `Closed`."""

    name: str | None = None
