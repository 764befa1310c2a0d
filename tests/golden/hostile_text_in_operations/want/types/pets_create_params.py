"""What PetsCreateParams is made of."""

from __future__ import annotations


from .._runtime.model import Model, field


class PetsCreateParams(Model):
    """The body of `pets.create`."""

    b: str | None = field('b"""\\\n', default=None)
    """\x00"""
