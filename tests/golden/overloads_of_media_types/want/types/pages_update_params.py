"""What PagesUpdateParams is made of."""

from __future__ import annotations


from .._runtime.model import Model


class PagesUpdateParams(Model):
    """The body of `pages.update`."""

    title: str | None = None
