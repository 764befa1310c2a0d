"""What PetsUpdateParams is made of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model

if TYPE_CHECKING:
    from typing import Any


class PetsUpdateParams(Model):
    """The body of `pets.update`."""

    tag: dict[str, Any] | None = None
