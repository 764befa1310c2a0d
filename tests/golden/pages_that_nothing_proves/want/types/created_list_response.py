from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from .pet import Pet


class CreatedListResponse(Model):
    """The response of `created.list`."""

    data: list[Pet] | None = None
