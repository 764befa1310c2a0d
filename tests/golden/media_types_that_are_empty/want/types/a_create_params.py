"""What ACreateParams is made of."""

from __future__ import annotations


from .._runtime.model import Model


class ACreateParams(Model):
    """The body of `a.create`."""

    a: str | None = None
