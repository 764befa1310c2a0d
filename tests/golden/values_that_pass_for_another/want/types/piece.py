from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from typing import Annotated

    from .._runtime.models.tagged import TaggedBy
    from .._runtime.models.unknown import UnknownObject
    from .many import Many
    from .one import One


Piece: TypeAlias = """Annotated[
    Many | One | UnknownObject,
    TaggedBy("kind", {Many: "many", One: "one"}, {Many: "Many", One: "One"}),
]"""
