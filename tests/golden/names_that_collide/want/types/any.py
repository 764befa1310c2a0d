"""What Any is made of."""

from __future__ import annotations


from .._runtime.model import Model


class Any(Model):
    """The schema `Any`."""

    d: Any | None = None
