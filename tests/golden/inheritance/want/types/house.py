from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from typing import Annotated

    from .._runtime.models.tagged import TaggedBy
    from .._runtime.models.unknown import UnknownObject
    from .cat import Cat
    from .dog import Dog
    from .pet import Pet
    from .stone import Stone


class House(Model):
    pet: Pet | None = None
    best: Dog | None = None
    """The best of them."""

    pets: dict[str, Pet] | None = None
    thing: Pet | Stone | None = None
    dog_or_cat: (
        Annotated[
            Dog | Cat | UnknownObject, TaggedBy("petType", {}, {Dog: "Dog", Cat: "Cat"})
        ]
        | None
    ) = None
