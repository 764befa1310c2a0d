"""How the bodies of this API are written that not every API has; made for this API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..arguments.uploads import Upload
    from .styles import Style


def encode_multipart(
    fields: Mapping[str, object], styles: Mapping[str, Style], media_type: str
) -> tuple[bytes | Upload, str]:
    """Return the body, and its media type with the boundary."""
    raise TypeError(f"this API has no {media_type}: give the body as bytes")
