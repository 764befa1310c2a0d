from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from .any_part import AnyPart
    from .image_part import ImagePart
    from .text_part import TextPart


Content: TypeAlias = "TextPart | ImagePart | AnyPart"
