"""What Parrot is made of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model

if TYPE_CHECKING:
    from typing import Literal


class Parrot(Model):
    kind: Literal["parrot", "macaw"]
    words: list[str]
    name: str | None = None
