"""What Filter is made of."""

from __future__ import annotations


from .._runtime.model import Model


class Filter(Model):
    color: str | None = None
    size: dict[str, int] | None = None
