"""What Pet3 is made of."""

from __future__ import annotations


from .._runtime.model import Model


class Pet3(Model):
    """The schema `pet`."""

    a: str | None = None
