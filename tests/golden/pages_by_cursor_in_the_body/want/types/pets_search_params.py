"""What PetsSearchParams is made of."""

from __future__ import annotations


from .._runtime.model import Model


class PetsSearchParams(Model):
    """The body of `pets.search`."""

    query: str | None = None
    start_cursor: str | None = None
