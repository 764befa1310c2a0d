"""What Owner2 is made of."""

from __future__ import annotations


from .._runtime.model import Model


class Owner2(Model):
    """The schema `Owner`."""

    other: str | None = None
