# What is deprecated stands here, and nobody is to be told of it here.
# pyright: reportDeprecated=false

from __future__ import annotations

from .._runtime.deprecation import deprecated as _deprecated
from .._runtime.models.model import Model


@_deprecated("`Pet` is deprecated.")
class Pet(Model):
    """Deprecated."""

    name: str | None = None
    """Deprecated."""

    age: int | None = None
    """In years.

    Deprecated.
    """
