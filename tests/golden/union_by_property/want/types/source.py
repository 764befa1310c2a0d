from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from .link import Link
    from .nothing import Nothing
    from .upload import Upload


Source: TypeAlias = "Upload | Link | Nothing"
