"""What ShopsShutParams is made of."""

from __future__ import annotations


from .._runtime.model import Model


class ShopsShutParams(Model):
    """The body of `shops.shut`."""

    id: str | None = None
