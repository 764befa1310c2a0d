"""What PicturesCreateParams is made of."""

from __future__ import annotations


from .._runtime.enums import OpenStrEnum
from .._runtime.model import Model


class PicturesCreateParams(Model):
    """The body of `pictures.create`."""

    file: str
    kind: PicturesCreateParamsKind | None = None


class PicturesCreateParamsKind(OpenStrEnum):
    """The kind of PicturesCreateParams."""

    SMALL = "small"
    LARGE = "large"
