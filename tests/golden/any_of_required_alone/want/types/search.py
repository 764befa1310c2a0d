from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.constructor import constructor
from .._runtime.models.model import Model
from .._runtime.options import NOT_GIVEN

if TYPE_CHECKING:
    from .._runtime.options import NotGiven


class Search(Model):
    """What to look for.

    One of these is required: `name`, `id`.
    """

    name: str | None = None
    id: int | None = None
    limit: int | None = None

    @constructor
    def __init__(
        self,
        *,
        name: str | NotGiven = NOT_GIVEN,
        id: int | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
    ) -> None: ...
