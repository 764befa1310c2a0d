"""What ImagesUpdateParams is made of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model

if TYPE_CHECKING:
    from typing import Literal


class ImagesUpdateParams(Model):
    """The body of `images.update`."""

    url: str
    kind: Literal["image"] = "image"
    tags: list[str] | None = None
