"""What ItemsUpdateParams is made of."""

from __future__ import annotations


from .._runtime.model import Model


class ItemsUpdateParams(Model):
    """The body of `items.update`."""

    name: str | None = None
