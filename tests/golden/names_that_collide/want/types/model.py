"""What Model is made of."""

from __future__ import annotations


from .._runtime.model import Model


class Model(Model):
    """The schema `Model`."""

    d: str | None = None
