from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.constructor import constructor
from .._runtime.models.model import Model, field
from .._runtime.options import NOT_GIVEN

if TYPE_CHECKING:
    from .._runtime.options import NotGiven


class PetCreateParams(Model):
    b: str | None = field('b"""\\\n', default=None)
    """\x00"""

    @constructor
    def __init__(
        self,
        *,
        b: str | NotGiven = NOT_GIVEN,
    ) -> None: ...
