"""What Pet is made of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model

if TYPE_CHECKING:
    from .owner import Owner


class Pet(Model):
    name: str
    nick: str | None = None
    owner: Owner | None = None
    keeper: Owner | None = None
    picture: bytes | None = None
