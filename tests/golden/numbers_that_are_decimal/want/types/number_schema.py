from __future__ import annotations

from .._runtime.models.model import Model


class NumberSchema(Model):
    """A telephone number, which is no number that one calculates with."""

    digits: str
