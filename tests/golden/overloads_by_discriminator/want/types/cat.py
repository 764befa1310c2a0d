"""What Cat is made of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model

if TYPE_CHECKING:
    from typing import Literal


class Cat(Model):
    name: str
    """What it listens to."""

    kind: Literal["cat"] = "cat"
    indoor: bool | None = None
    id: int | None = None
