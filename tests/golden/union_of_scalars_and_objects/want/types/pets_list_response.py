"""What PetsListResponseRefusal is made of."""

from __future__ import annotations


from .._runtime.model import Model


class PetsListResponseRefusal(Model):
    """Refusal"""

    reason: str | None = None
