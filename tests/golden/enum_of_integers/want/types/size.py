from __future__ import annotations

from .._runtime.models.enums import OpenIntEnum


class Size(OpenIntEnum):
    SMALL = 1
    """Fits in a pocket."""

    MEDIUM = 2
    """Fits in a bag."""

    EXTRA_LARGE = 3
