from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.constructor import constructor
from .._runtime.models.model import READ_ONLY, Model, field
from .._runtime.options import NOT_GIVEN

if TYPE_CHECKING:
    from .._runtime.options import NotGiven


class Pet(Model):
    name: str
    password: str | None = field("password", write_only=True)
    id: str = READ_ONLY
    color: str | None = None
    """Default: `"red"`."""

    @constructor
    def __init__(
        self,
        *,
        name: str,
        password: str,
        id: str | NotGiven = NOT_GIVEN,
        color: str | NotGiven = NOT_GIVEN,
    ) -> None: ...
