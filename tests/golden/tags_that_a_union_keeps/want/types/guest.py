from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from typing import Annotated

    from .._runtime.models.tagged import TaggedBy
    from .._runtime.models.unknown import UnknownObject
    from .cat import Cat
    from .person import Person


Guest: TypeAlias = """Annotated[
    Cat | Person | UnknownObject,
    TaggedBy("type", {Cat: "animal"}, {Cat: "Cat", Person: "Person"}),
]"""
