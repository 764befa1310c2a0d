"""What Dog is made of."""

from __future__ import annotations


from .pet import Pet


class Dog(Pet):
    bark: str
    kind: str = "hound"
