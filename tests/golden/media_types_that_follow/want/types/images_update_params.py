"""What ImagesUpdateParams is made of."""

from __future__ import annotations


from .._runtime.model import Model


class ImagesUpdateParams(Model):
    """The body of `images.update`."""

    image: str
    name: str | None = None
