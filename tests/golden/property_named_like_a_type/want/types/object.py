"""What Object is made of."""

from __future__ import annotations


from .._runtime.model import Model


class Object(Model):
    """The schema `object`."""

    type: str | None = None
