"""What ImagesUpdateMultipartParams is made of."""

from __future__ import annotations


from .._runtime.model import Model


class ImagesUpdateMultipartParams(Model):
    """The multipart body of `images.update`."""

    file: str
    tags: list[str] | None = None
