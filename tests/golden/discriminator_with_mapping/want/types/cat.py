from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from typing import Literal


class Cat(Model):
    kind: Literal["tabby", "tiger"]
    lives: int | None = None
