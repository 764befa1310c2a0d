from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from typing import Annotated

    from .._runtime.models.tagged import TaggedBy
    from .._runtime.models.unknown import UnknownObject
    from .created import Created
    from .deleted import Deleted
    from .moved import Moved


Event: TypeAlias = """Annotated[
    Created | Deleted | Moved | UnknownObject, TaggedBy("type", {Moved: "Moved"})
]"""
