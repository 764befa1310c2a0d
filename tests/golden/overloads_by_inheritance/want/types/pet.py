from __future__ import annotations

from .._runtime.models.constructor import constructor
from .._runtime.models.model import Model


class Pet(Model):
    __discriminator__ = "kind"
    __kinds__ = {
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
