"""What CON is made of."""

from __future__ import annotations


from .._runtime.model import Model


class CON(Model):
    """The schema `CON`."""

    name: str | None = None
