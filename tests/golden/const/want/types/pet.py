"""What Pet is made of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model

if TYPE_CHECKING:
    from typing import Literal


class Pet(Model):
    kind: Literal["pet"] = "pet"
    version: Literal[2] = 2
    note: Literal["optional"] | None = None
    name: str | None = None
