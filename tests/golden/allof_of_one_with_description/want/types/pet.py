from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from .kind import Kind
    from .owner import Owner


class Pet(Model):
    owner: Owner | None = None
    """Who feeds it."""

    vet: Owner | None = None
    """Who heals it."""

    kind: Kind | None = None
    """Default: `"cat"`."""
