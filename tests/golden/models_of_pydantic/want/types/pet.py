from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from typing import Annotated

    from .._runtime.models.tagged import TaggedBy
    from .._runtime.models.unknown import UnknownObject
    from .cat import Cat
    from .dog import Dog


Pet: TypeAlias = """Annotated[
    Cat | Dog | UnknownObject,
    TaggedBy("kind", {Cat: "cat", Dog: "dog"}, {Cat: "Cat", Dog: "Dog"}),
]"""
