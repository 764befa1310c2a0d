from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from typing import Annotated

    from .._runtime.models.tagged import TaggedBy
    from .._runtime.models.unknown import UnknownObject
    from .android import Android
    from .bird import Bird
    from .cat import Cat
    from .dog import Dog
    from .drone import Drone
    from .person import Person
    from .pet import Pet
    from .robot import Robot
    from .rodent import Rodent
    from .snake import Snake


Guest: TypeAlias = """Annotated[
    Pet | Person | Robot | UnknownObject,
    TaggedBy(
        "kind",
        {Person: "person", Android: "robot", Drone: "Robot"},
        {
            Cat: "Pet",
            Dog: "Pet",
            Bird: "Pet",
            Snake: "Pet",
            Rodent: "Pet",
            Android: ("Robot", "Android"),
            Person: "Person",
        },
    ),
]"""
