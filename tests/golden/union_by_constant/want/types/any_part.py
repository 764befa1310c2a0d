from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from typing import Any


class AnyPart(Model):
    type: str
    value: dict[str, Any] | None = None
