"""What ImagesCreateMultipartParams is made of."""

from __future__ import annotations


from .._runtime.model import Model


class ImagesCreateMultipartParams(Model):
    """The multipart body of `images.create`."""

    image: str
    mask: str | None = None
    prompt: str | None = None
