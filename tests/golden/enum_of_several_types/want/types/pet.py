from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from typing import Literal


class Pet(Model):
    mixed: Literal[1, "one", True] | None = None
    ratio: float | None = None
    one: Literal["only"] | None = None
    flag: Literal[True] | None = None
