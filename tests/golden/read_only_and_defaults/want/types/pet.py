"""What Pet is made of."""

from __future__ import annotations


from .._runtime.model import READ_ONLY, Model


class Pet(Model):
    name: str
    password: str
    id: str = READ_ONLY
    color: str | None = None
