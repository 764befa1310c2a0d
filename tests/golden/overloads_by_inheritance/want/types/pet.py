from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.constructor import constructor
from .._runtime.models.model import Model

if TYPE_CHECKING:
    from typing import ClassVar as _ClassVar

    from .._runtime.models.tables import Kinds as _Kinds


class Pet(Model):
    __discriminator__ = "kind"
    __kinds__: _ClassVar[_Kinds] = {
        "Cat": "Cat",
        "Puppy": "Puppy",
        "hound": "Dog",
        "Dog": "Dog",
    }

    kind: str
    name: str

    @constructor
    def __init__(
        self,
        *,
        kind: str,
        name: str,
    ) -> None: ...
