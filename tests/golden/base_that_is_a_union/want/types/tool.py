from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from typing import Annotated

    from .._runtime.models.tagged import TaggedBy
    from .._runtime.models.unknown import UnknownObject
    from .drill import Drill
    from .saw import Saw


Tool: TypeAlias = (
    'Annotated[Saw | Drill | UnknownObject, TaggedBy("type", {Saw: "Saw"})]'
)
"""What stands beside the branches may come from elsewhere."""
