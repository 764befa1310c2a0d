from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from typing import Annotated

    from .._runtime.models.tagged import TaggedBy
    from .._runtime.models.unknown import UnknownObject
    from .cat import Cat
    from .hawk import Hawk
    from .parrot import Parrot


PetCreateParams: TypeAlias = """Annotated[
    Cat | Parrot | Hawk | UnknownObject,
    TaggedBy("kind", {}, {Cat: "Cat", Parrot: "Parrot"}),
]"""
