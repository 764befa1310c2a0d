"""What PET is made of."""

from __future__ import annotations


from .._runtime.model import Model


class PET(Model):
    """The schema `PET`."""

    c: str | None = None
