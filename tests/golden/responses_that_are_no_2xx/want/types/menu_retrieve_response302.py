from __future__ import annotations

from .._runtime.models.model import Model


class MenuRetrieveResponse302(Model):
    """The 302 response of `menu.retrieve`."""

    dish: str | None = None
