"""What WatchRequest is made of."""

from __future__ import annotations


from .._runtime.model import Model


class WatchRequest(Model):
    since: str | None = None
