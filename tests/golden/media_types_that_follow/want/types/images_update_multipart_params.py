"""What ImagesUpdateMultipartParams is made of."""

from __future__ import annotations


from .._runtime.model import Model


class ImagesUpdateMultipartParams(Model):
    """The multipart body of `images.update`."""

    image: str
    name: str | None = None
