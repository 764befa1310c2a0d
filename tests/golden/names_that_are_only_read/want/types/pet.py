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
    from .rodent import Rodent
    from .snake import Snake


Pet: TypeAlias = """Annotated[
    Cat | Dog | Bird | Fish | Snake | Rodent | UnknownObject,
    TaggedBy(
        "kind",
        {Dog: "hound", Bird: "Bird", Snake: "viper", Rodent: ("Snake", "rodent")},
        {Cat: "Cat", Dog: "Dog", Rodent: ("Mouse", "Rodent")},
    ),
]"""
