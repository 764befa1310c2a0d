from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from typing import Annotated

    from .._runtime.models.tagged import TaggedBy
    from .._runtime.models.unknown import UnknownObject
    from .hawk import Hawk
    from .parrot import Parrot


Bird: TypeAlias = (
    'Annotated[Parrot | Hawk | UnknownObject, TaggedBy("kind", {}, {Parrot: "Parrot"})]'
)
