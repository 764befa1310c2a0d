"""What Cat is made of."""

from __future__ import annotations


from .._runtime.model import Model


class Cat(Model):
    name: str
