from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from typing import Annotated

    from .._runtime.models.tagged import TaggedBy
    from .._runtime.models.unknown import UnknownObject
    from .bird import Bird
    from .cat import Cat
    from .dog import Dog
    from .fish import Fish


Pet: TypeAlias = """Annotated[
    Cat | Dog | Bird | Fish | UnknownObject,
    TaggedBy(
        "kind",
        {Cat: "cat", Dog: ("dog", "hound")},
        {Cat: "Cat", Dog: "Dog", Fish: "Fish"},
    ),
]"""
