from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.model import Model, field

if TYPE_CHECKING:
    from typing import Any
    from typing import ClassVar as _ClassVar

    from .._runtime.models.tables import Kinds as _Kinds


class Pet(Model):
    __discriminator__ = "petType"
    __kinds__: _ClassVar[_Kinds] = {
        "Fish": "Fish",
        "Puppy": "Puppy",
        "hound": "Dog",
        "tabby": "Cat",
        "tiger": "Cat",
        "Dog": "Dog",
        "Cat": "Cat",
    }

    pet_type: str = field("petType")
    name: str
    friends: list[Pet] | None = None
    owner: dict[str, Any] | None = None
