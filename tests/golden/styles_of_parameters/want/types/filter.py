"""What Filter is made of."""

from __future__ import annotations


from .._runtime.model import Model


class Filter(Model):
    """The schema `Filter`."""

    color: str | None = None
    size: dict[str, int] | None = None
