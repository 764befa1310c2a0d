from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from typing import Annotated

    from .._runtime.models.tagged import TaggedBy
    from .._runtime.models.unknown import UnknownObject
    from .cat import Cat
    from .dog import Dog


class Owner(Model):
    pet: (
        Annotated[
            Cat | Dog | UnknownObject, TaggedBy("kind", {}, {Cat: "Cat", Dog: "Dog"})
        ]
        | None
    ) = None
