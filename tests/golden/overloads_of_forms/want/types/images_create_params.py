"""What ImagesCreateParamsUpload is made of."""

from __future__ import annotations


from .._runtime.model import Model


class ImagesCreateParamsUpload(Model):
    """Upload"""

    file: str
    tags: list[str] | None = None


class ImagesCreateParamsLink(Model):
    """Link"""

    url: str
    tags: list[str] | None = None
