from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from typing import Any


class Pet(Model):
    name: str | None = None
    owner: Any | None = None
    home: Any | None = None
