"""What ToldDeleteParams is made of."""

from __future__ import annotations


from .._runtime.model import Model


class ToldDeleteParams(Model):
    """The body of `told.delete`."""

    reason: str | None = None
