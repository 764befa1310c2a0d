"""What ImagesCreateParams is made of."""

from __future__ import annotations


from .._runtime.model import Model


class ImagesCreateParams(Model):
    """The body of `images.create`."""

    images: list[str]
    prompt: str | None = None
